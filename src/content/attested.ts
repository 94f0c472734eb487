import { plainText } from './inline.ts';
import type { PageText } from './model.ts';
import { passagesOf } from './sentences.ts';

/** How many of a page's words are found in a list of attested words. */
export interface Attested {
  readonly page: string;
  readonly words: number;
  readonly found: number;
  /** Every different word that is not in the list, as it stands, with how often. */
  readonly unattested: ReadonlyMap<string, number>;
}

/** Norwegian words stand in quotation marks, and names and abbreviations in capitals: neither is looked up. */
const QUOTED = /«[^»]*»|„[^“]*“|\bhttps?:\S+|\b[\w-]+\.no\b/gu;
const WORD = /\p{L}+/gu;

/**
 * Compares a page with a list of attested words, as the list was made: letters only, lower case, NFC; single letters, words
 * in quotation marks, abbreviations, and names inside a sentence are left out.
 * @param known the attested words, lower case
 */
export function attestedShare(page: string, text: PageText, known: ReadonlySet<string>): Attested {
  const titles = text.body.sections.map((section) => plainText(section.title));
  const words = [text.title, ...titles, ...passagesOf(text)].flatMap(wordsToLookUp);
  const unattested = new Map<string, number>();
  for (const word of words) {
    if (!known.has(word.toLowerCase())) unattested.set(word, (unattested.get(word) ?? 0) + 1);
  }
  const missing = [...unattested.values()].reduce((sum, count) => sum + count, 0);
  return { page, words: words.length, found: words.length - missing, unattested };
}

/** The words of a passage that are the language's own. */
export function wordsToLookUp(passage: string): string[] {
  return passage
    .normalize('NFC')
    .replace(QUOTED, ' ')
    .split(/(?<=[.!?:])\s+/)
    .flatMap((sentence) =>
      [...sentence.matchAll(WORD)].flatMap(([word], index) => {
        const name = index > 0 && /^\p{Lu}/u.test(word);
        const abbreviation = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
        return word.length < 2 || name || abbreviation ? [] : [word];
      }),
    );
}

/** The words of a list, one to a line, with whatever follows a tab left out. */
export function readWordList(text: string): Set<string> {
  return new Set(text.split('\n').flatMap((line) => line.split('\t')[0]?.trim().toLowerCase() || []));
}
