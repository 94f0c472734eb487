import type { PageText, Reference } from '../content/model.ts';

/** The sources of a page in the order they are first cited; a citation shows its place in this list. */
export function citedSources(text: PageText): readonly string[] {
  const known = remembered.get(text);
  if (known) return known;
  const cited = text.references.filter((reference): reference is Reference => reference.kind === 'source');
  const sources = [...new Set(cited.map((reference) => reference.id))];
  remembered.set(text, sources);
  return sources;
}

/** Every citation of a page asks for the list. */
const remembered = new WeakMap<PageText, readonly string[]>();

/** Where in a source the page's claims stand, e.g. `§ 2-1`, each once, in the order they are cited. */
export function citedPlaces(text: PageText, source: string): readonly string[] {
  const places = text.references.flatMap(({ kind, id, locator }) =>
    kind === 'source' && id === source && locator ? [locator] : [],
  );
  return [...new Set(places)];
}
