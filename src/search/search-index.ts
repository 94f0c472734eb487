import MiniSearch from 'minisearch';
import type { Found, SearchDocument } from './documents.ts';
import { fold, wordsOf } from './fold.ts';

const FIELDS = ['title', 'keys', 'also', 'heads', 'summary', 'words', 'source'] as const;
/** Norwegian words count less than the reader's own: they come second. */
const BOOST = { title: 4, keys: 4, also: 1.5, heads: 2, summary: 2, words: 1, source: 0.8 };
/** Of two pages that fit alike, one for an emergency stands first. */
const URGENT_BOOST = 1.4;
/** A long list of keywords is no worse than a short one: the length of a field counts little (BM25+ `b`). */
const BM25 = { k: 1.2, b: 0.15, d: 0.5 };
/** Shorter words are compared letter by letter: with typos allowed, every short word would be like every other. */
const SHORTEST_WITH_TYPOS = 5;
/** Two letters begin too many words: they are looked for as they are (AA, OD). */
const SHORTEST_BEGINNING = 3;
/** A word this long may also be found by its beginning: endings change, also in languages whose grammar we do not know. */
const SHORTEST_WITH_STEM = 6;
const STEM_PART = 0.7;
const STEM_WEIGHT = 0.35;
const SHORTEST_PART_OF_COMPOUND = 4;
const MOST_RESULTS = 12;

export type Search = (query: string) => Found[];

/**
 * Builds the search on the phone.
 * @returns a function from what is typed to pages, best first. It forgives typos and endings, finds by the beginning of a
 * word, finds the first part of a compound that no page has as a whole ("naloksonspray" → "nalokson"), and
 * finds by Norwegian words too. A page that answers to more of the words stands higher.
 */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const known = new Set<string>();
  const byId = new Map(documents.map((document) => [document.id, document]));
  const index = new MiniSearch<SearchDocument>({
    fields: [...FIELDS],
    extractField: (document, field) =>
      field === 'source'
        ? [document.source?.title, document.source?.keys].join(' ')
        : String(document[field as keyof SearchDocument] ?? ''),
    tokenize: wordsOf,
    processTerm: (term) => {
      const folded = fold(term);
      known.add(folded);
      return folded;
    },
    searchOptions: {
      boost: BOOST,
      bm25: BM25,
      boostDocument: (id) => (byId.get(id as string)?.urgent ? URGENT_BOOST : 1),
      combineWith: 'OR',
      processTerm: (term) => term,
      prefix: (term) => term.length >= SHORTEST_BEGINNING,
      fuzzy: (term) => (term.length >= SHORTEST_WITH_TYPOS ? 0.2 : false),
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  });
  index.addAll(documents);

  return (query) => {
    const words = [...new Set(wordsOf(query).map(fold))];
    const variants = words.map((word) => variantsOf(word, known));
    const weight = new Map(
      variants.flatMap(([, ...weaker]) => weaker.map((term) => [term, STEM_WEIGHT] as const)),
    );
    const hits = index.search(variants.flat().join(' '), { boostTerm: (term) => weight.get(term) ?? 1 });
    const share = (terms: readonly string[]) =>
      variants.filter((forms) => forms.some((form) => terms.includes(form))).length / words.length;
    return hits
      .map(({ id, score, queryTerms, match }) => ({
        document: byId.get(id as string)!,
        score: score * (1 + share(queryTerms)),
        bySource: Object.entries(match).some(
          ([term, fields]) => fields.includes('source') && words.some((word) => term.startsWith(word)),
        ),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_RESULTS);
  };
}

/** The word itself, then the weaker forms it may also be found by: its stem, and the known beginning of a compound. */
function variantsOf(word: string, known: ReadonlySet<string>): [string, ...string[]] {
  const stem =
    word.length >= SHORTEST_WITH_STEM ? [word.slice(0, Math.max(5, Math.ceil(word.length * STEM_PART)))] : [];
  const beginning = known.has(word) ? [] : beginningOf(word, known);
  return [word, ...stem, ...beginning];
}

function beginningOf(word: string, known: ReadonlySet<string>): string[] {
  for (
    let length = word.length - 1;
    length >= Math.max(SHORTEST_PART_OF_COMPOUND, word.length / 3);
    length--
  ) {
    if (known.has(word.slice(0, length))) return [word.slice(0, length)];
  }
  return [];
}
