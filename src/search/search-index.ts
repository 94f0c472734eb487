import MiniSearch from 'minisearch';
import type { SearchDocument } from './documents.ts';
import { fold, wordsOf } from './fold.ts';

const FIELDS = ['title', 'keys', 'heads', 'summary', 'words'] as const;
const BOOST = { title: 4, keys: 3, heads: 2, summary: 2, words: 1 };
/** Shorter words are compared letter by letter: with typos allowed, every short word would be like every other. */
const SHORTEST_WITH_TYPOS = 5;
const SHORTEST_PART_OF_COMPOUND = 4;
const MOST_RESULTS = 12;

export type Search = (query: string) => SearchDocument[];

/**
 * Builds the search on the phone.
 * @returns a function from what is typed to pages, best first. It forgives typos, finds by the beginning of a word, and finds
 * the first part of a compound that no page has as a whole ("naloksonspray" → "nalokson").
 */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const known = new Set<string>();
  const index = new MiniSearch<SearchDocument>({
    fields: [...FIELDS],
    tokenize: wordsOf,
    processTerm: (term) => {
      const folded = fold(term);
      known.add(folded);
      return folded;
    },
    searchOptions: {
      boost: BOOST,
      processTerm: (term) => wholeOrPart(fold(term), known),
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length >= SHORTEST_WITH_TYPOS ? 0.2 : false),
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  });
  index.addAll(documents);
  const byId = new Map(documents.map((document) => [document.id, document]));

  return (query) => {
    const strict = index.search(query, { combineWith: 'AND' });
    const hits = strict.length > 0 ? strict : index.search(query, { combineWith: 'OR' });
    return hits.slice(0, MOST_RESULTS).map(({ id }) => byId.get(id as string)!);
  };
}

/** The term, and for a compound nobody wrote its longest known beginning. */
function wholeOrPart(term: string, known: ReadonlySet<string>): string | string[] {
  if (known.has(term)) return term;
  for (let length = term.length - 1; length >= SHORTEST_PART_OF_COMPOUND; length--) {
    const beginning = term.slice(0, length);
    if (known.has(beginning) && length >= term.length / 3) return [term, beginning];
  }
  return term;
}
