import type { SearchDocument } from '../search/documents.ts';
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
      results.replaceChildren(...found.map(resultItem));
      said.textContent = query && found.length === 0 ? (box.dataset.none ?? '') : '';
    };
    field.addEventListener('input', answer);
    answer();
    field.focus();
  } catch {
    said.textContent = box.dataset.failed ?? '';
  }
}

function resultItem({ id, title, summary, lang }: SearchDocument): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `../${id}/`;
  const small = document.createElement('small');
  small.textContent = summary;
  if (lang) link.lang = lang;
  link.append(title, small);
  item.append(link);
  return item;
}
