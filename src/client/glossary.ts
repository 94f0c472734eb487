import { fold } from '../search/fold.ts';

/** Filters the word list as one types, and opens the entry that an address names. */
const box = document.querySelector<HTMLElement>('[data-glossary]');
if (box) {
  const tools = box.querySelector<HTMLElement>('[data-with-script]')!;
  const said = box.querySelector<HTMLElement>('[data-said]')!;
  const entries = [...box.querySelectorAll<HTMLElement>('li[id]')].map((item) => ({
    item,
    text: fold(item.textContent ?? ''),
  }));
  tools.hidden = false;
  tools.querySelector('input')!.addEventListener('input', ({ target }) => {
    const wanted = fold((target as HTMLInputElement).value.trim());
    let shown = 0;
    for (const { item, text } of entries) {
      item.hidden = !text.includes(wanted);
      if (!item.hidden) shown++;
    }
    said.textContent = shown === 0 ? (box.dataset.none ?? '') : '';
  });
  const open = () => {
    const entry = location.hash
      ? box.querySelector<HTMLDetailsElement>(`${CSS.escape(location.hash).replace('\\#', '#')} details`)
      : null;
    if (!entry) return;
    entry.open = true;
    entry.scrollIntoView();
  };
  open();
  addEventListener('hashchange', open);
}
