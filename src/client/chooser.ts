/** Wherever one chooses a language: the phone's own languages come first, in the phone's order. */
export function chooseByPhone(): void {
  for (const list of document.querySelectorAll('[data-chooser]')) sort(list);
}

function sort(list: Element): void {
  const wanted = navigator.languages.map((tag) => tag.toLowerCase());
  const rank = (item: Element) => {
    const tag = item.querySelector('a')!.hreflang.toLowerCase();
    const at = wanted.findIndex(
      (wish) => wish === tag || wish.split('-')[0] === tag.split('-')[0] || sameNorwegian(wish, tag),
    );
    return at < 0 ? wanted.length : at;
  };
  const items = [...list.children];
  items.sort((a, b) => rank(a) - rank(b));
  list.append(...items);
  for (const item of items) item.toggleAttribute('data-suggested', rank(item) < wanted.length);
}

/** Many phones say only `no`. */
function sameNorwegian(wish: string, tag: string): boolean {
  return tag === 'nb' && wish.split('-')[0] === 'no';
}
