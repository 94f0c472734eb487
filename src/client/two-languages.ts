import { cellsOf } from './cells.ts';
import { readDocument } from './read-document.ts';

/**
 * Two languages side by side, any two, also without a network: the page is fetched in both languages (from the phone when
 * it is kept there) and laid side by side, block by block. Pages beside bokmål need no script; this adds every other pair.
 */
const box = document.querySelector<HTMLElement>('[data-two]');
if (box) void wake(box);

async function wake(box: HTMLElement): Promise<void> {
  const { base, lang } = document.querySelector<HTMLScriptElement>('script[data-base]')!.dataset;
  const select = box.querySelector('select')!;
  const asked = asks(base!);
  const id = asked.id ?? box.dataset.two!;
  if (!id) {
    // Nobody said which page: from home one finds it.
    location.replace(`${base}${lang}/`);
    return;
  }
  box.querySelector('[data-without-script]')?.remove();
  box.querySelector<HTMLElement>('[data-with-script]')!.hidden = false;
  for (const option of select.options) option.disabled = option.value === lang;

  const show = async (other: string) => {
    const said = box.querySelector('[data-said]')!;
    const rows = document.querySelector('[data-rows]')!;
    said.textContent = '';
    try {
      const [first, second] = await Promise.all([lang!, other].map((tag) => read(`${base}${tag}/${id}/`)));
      rows.replaceChildren(...pairs(first!, second!));
      document.title = first!.title;
    } catch {
      said.textContent = box.dataset.failed ?? '';
    }
  };
  select.addEventListener('change', () => void show(select.value));
  const print = box.querySelector('[data-print]')!;
  print.addEventListener('click', () => window.print());
  const other = asked.other ?? select.querySelector<HTMLOptionElement>('[selected]')?.value;
  if (other) {
    select.value = other;
    // A page that was written with its second language needs nothing fetched.
    if (!document.querySelector('[data-rows] .pair')) await show(other);
  }
}

/** What is asked for: `?side=<id>&med=<lang>`, or the address `/<lang>/<id>/<other>/` itself, which the worker answers offline. */
function asks(base: string): { id: string | undefined; other: string | undefined } {
  const query = new URLSearchParams(location.search);
  const [, id, other] = location.pathname.slice(base.length).toLowerCase().split('/');
  return {
    id: query.get('side') ?? (other ? id : undefined),
    other: query.get('med') ?? (other || undefined),
  };
}

/** A page as a document; the worker's own page for "no network" is none. */
async function read(address: string): Promise<Document> {
  const page = await readDocument(address);
  if (!page.querySelector('article')) throw new Error(`${address}: not on the phone`);
  return page;
}

/** Row by row. Pages of different shape, as when a translation is older than its source, stand whole beside each other. */
function pairs(first: Document, second: Document): HTMLElement[] {
  const [a, b] = [cellsOf(first), cellsOf(second)];
  if (a.length === b.length) return a.map((cell, index) => pair([cell], [b[index]!]));
  return [pair(a, b)];
}

function pair(...sides: Element[][]): HTMLElement {
  const row = document.createElement('div');
  row.className = 'pair';
  for (const cells of sides) {
    const cell = document.createElement('div');
    const source = cells[0]!.closest<HTMLElement>('[lang]')!;
    cell.lang = source.lang;
    cell.dir = source.dir || 'ltr';
    cell.append(...cells.map(copyOf));
    row.append(cell);
  }
  return row;
}

/** A copy without what leads elsewhere in its own page: citations and the marks that links jump to. */
function copyOf(block: Element): Element {
  const copy = document.importNode(block, true);
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  for (const citation of copy.querySelectorAll('sup')) citation.remove();
  return copy;
}
