import {
  ARABIC,
  ARABIC_NEIGHBOURS,
  CYRILLIC,
  CYRILLIC_NEIGHBOURS,
  ETHIOPIC,
  ETHIOPIC_NEIGHBOURS,
  type FunctionWords,
  LATIN,
  LATIN_NEIGHBOURS,
} from './function-words.ts';
import { normalize } from './tokens.ts';

/** The language of a text, or why it cannot be told. */
export type Guess =
  | { readonly language: string }
  | {
      readonly language: undefined;
      readonly because: Doubt;
      /** The languages it may be, likeliest first; tags outside the vocabulary when it looks like a neighbour. */
      readonly maybe: readonly string[];
    };

export type Doubt =
  /** There are no words in it. */
  | 'no-words'
  /** Too few of the small words that tell languages apart. */
  | 'too-little'
  /** Two languages fit about as well. */
  | 'between'
  /** It looks like a language that cannot be checked. */
  | 'other-language';

/** So many words tell as much as a whole book. */
const WORDS_READ = 5000;
/** A text has at least this share of small words; a list of names or a table has not. */
const LEAST_SHARE = 0.06;
const LEAST_WORDS = 2;
/** Of the words that only one of two languages has, the likelier must have so many times the other's. */
const MARGIN = 1.5;

const WORD = /[\p{L}\p{M}]+/gu;

interface Script {
  readonly name: string;
  readonly letter: RegExp;
  readonly told: readonly [tag: string, words: ReadonlySet<string>][];
  readonly neighbours: readonly [tag: string, words: ReadonlySet<string>][];
}

const scripts: readonly Script[] = [
  script('Latin', /\p{Script=Latin}/u, LATIN, LATIN_NEIGHBOURS),
  script('Cyrillic', /\p{Script=Cyrillic}/u, CYRILLIC, CYRILLIC_NEIGHBOURS),
  script('Arabic', /\p{Script=Arabic}/u, ARABIC, ARABIC_NEIGHBOURS),
  script('Ethiopic', /\p{Script=Ethiopic}/u, ETHIOPIC, ETHIOPIC_NEIGHBOURS),
];

function script(name: string, letter: RegExp, told: FunctionWords, neighbours: FunctionWords): Script {
  const asSets = (table: FunctionWords) =>
    Object.entries(table).map(
      ([tag, words]) => [tag, new Set(words.split(/\s+/).map(normalize))] as [string, ReadonlySet<string>],
    );
  return { name, letter, told: asSets(told), neighbours: asSets(neighbours) };
}

/** Tags that a guess can end in. */
export const languagesTold: readonly string[] = scripts.flatMap(({ told }) => told.map(([tag]) => tag));

/**
 * Guesses the language of a text from its script and its small words.
 * @param text read up to its first thousands of words
 * @returns the language's tag, or the reason why it cannot be told
 */
export function guessLanguage(text: string): Guess {
  const words = firstWords(text);
  if (words.length === 0) return { language: undefined, because: 'no-words', maybe: [] };
  const written = mainScript(words);
  if (!written) return { language: undefined, because: 'other-language', maybe: [] };

  const told = likeliestFirst(written.told, words);
  const best = told[0]!;
  const neighbour = likeliestFirst(written.neighbours, words)[0]!;
  // A neighbour without a list must be clearly likelier: a short Norwegian sentence is as good Danish.
  if (neighbour.hits >= LEAST_WORDS && clearly(neighbour, best, words)) {
    return { language: undefined, because: 'other-language', maybe: [neighbour.tag] };
  }
  if (best.hits < LEAST_WORDS || best.hits < words.length * LEAST_SHARE) {
    return { language: undefined, because: 'too-little', maybe: best.hits > 0 ? [best.tag] : [] };
  }
  const rivals = told.slice(1).filter((other) => other.hits > 0 && !clearly(best, other, words));
  if (rivals.length > 0) {
    return { language: undefined, because: 'between', maybe: [best.tag, ...rivals.map(({ tag }) => tag)] };
  }
  return { language: best.tag };
}

function firstWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    words.push(normalize(word));
    if (words.length === WORDS_READ) break;
  }
  return words;
}

/** The script of most words; undefined when that is none of those we can read. */
function mainScript(words: readonly string[]): Script | undefined {
  const counted = scripts.map((one) => ({
    one,
    count: words.filter((word) => one.letter.test(word)).length,
  }));
  const most = counted.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count * 2 >= words.length ? most.one : undefined;
}

interface Candidate {
  readonly tag: string;
  readonly set: ReadonlySet<string>;
  /** How many of the words are among its small words. */
  readonly hits: number;
}

function likeliestFirst(languages: Script['told'], words: readonly string[]): Candidate[] {
  return languages
    .map(([tag, set]) => ({ tag, set, hits: words.filter((word) => set.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
}

/** Whether the words that only one of the two has speak clearly for the first: Bokmål and Nynorsk share most. */
function clearly(one: Candidate, other: Candidate, words: readonly string[]): boolean {
  const forOne = words.filter((word) => one.set.has(word) && !other.set.has(word)).length;
  const forOther = words.filter((word) => other.set.has(word) && !one.set.has(word)).length;
  return forOne > 0 && forOne >= forOther * MARGIN;
}
