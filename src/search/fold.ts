/**
 * How words are compared in search, on both sides: in the texts when the index is made, and in what the reader types.
 * Pure and small: it is shipped to the phone.
 */

/** Letters that Unicode does not take apart into a base letter and a mark. */
const FOLDED: Readonly<Record<string, string>> = {
  æ: 'a',
  ø: 'o',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  œ: 'o',
  ð: 'd',
  þ: 't',
};
const FOLDABLE = /[æøđŋŧłıßœðþ]/g;
const MARKS = /\p{M}+/gu;

/**
 * A word as search sees it: lower case, without marks, and with the ways people write æ, ø and å without a Norwegian
 * keyboard brought together (`nær`, `naer` and `nar`; `død`, `doed` and `dod`; `får`, `faar` and `far`).
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter)
    .replace(/a[ae]+/g, 'a')
    .replace(/oe+/g, 'o');
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of a text, in order. A hyphen or an apostrophe parts words. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(WORDS) ?? [];
}
