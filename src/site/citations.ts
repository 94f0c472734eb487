import type { PageText, Reference } from '../content/model.ts';

/** The sources of a page in the order they are first cited; a citation shows its place in this list. */
export function citedSources(text: PageText): string[] {
  const cited = text.references.filter((reference): reference is Reference => reference.kind === 'source');
  return [...new Set(cited.map((reference) => reference.id))];
}
