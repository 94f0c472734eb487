import type { Found, SearchDocument } from '../search/documents.ts';
import { createSearch } from '../search/search-index.ts';

/** The search page. What is typed stays here: it is neither sent nor stored, and never shown back. */
const box = document.querySelector<HTMLElement>('[data-search]');
if (box) void wake(box);

async function wake(box: HTMLElement): Promise<void> {
  const said = box.querySelector('[data-said]')!;
  const results = box.querySelector('[data-results]')!;
  const field = box.querySelector('input')!;
  box.querySelector('[data-without-script]')!.remove();
  box.querySelector<HTMLElement>('[data-with-script]')!.hidden = false;
  try {
    const response = await fetch(box.dataset.search!);
    if (!response.ok) throw new Error(String(response.status));
    const search = createSearch((await response.json()) as SearchDocument[]);
    const answer = () => {
      const query = field.value.trim();
      const found = query ? search(query) : [];
      results.replaceChildren(...found.map((one) => resultItem(one, box.dataset.source!)));
      said.textContent = query ? countOf(found.length, box) : '';
    };
    field.addEventListener('input', answer);
    answer();
    field.focus();
  } catch {
    said.textContent = box.dataset.failed ?? '';
  }
}

/** "3 results" in the reader's language, for those who hear the page; the forms were written at build. */
function countOf(count: number, box: HTMLElement): string {
  if (count === 0) return box.dataset.none ?? '';
  const forms = JSON.parse(box.dataset.counts!) as Record<string, string>;
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  return (forms[form] ?? forms.other!).replace('#', String(count));
}

function resultItem({ document: page, bySource }: Found, sourceLanguage: string): HTMLLIElement {
  const { id, title, summary, lang, source } = page;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `../${id}/`;
  const small = document.createElement('small');
  small.textContent = summary;
  if (lang) link.lang = lang;
  link.append(title, small);
  item.append(link);
  if (bySource && source) {
    const norwegian = document.createElement('small');
    const name = document.createElement('bdi');
    name.lang = 'nb';
    name.textContent = source.title;
    norwegian.append(`${sourceLanguage} `, name);
    link.append(norwegian);
  }
  return item;
}
