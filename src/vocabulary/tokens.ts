/** A word of a text: where it stands, and how rules see it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** NFC, lower case, without Arabic vowel signs: what is compared. */
  readonly word: string;
  /** What stands between this word and the next. */
  readonly after: Gap;
  /** True when nothing but a hyphen does. */
  readonly hyphen: boolean;
}

/** How closely two words stand together. */
export type Gap =
  /** Spaces, hyphens, quotation marks: they can be parts of one phrase. */
  | 'near'
  /** A comma: passed over where a phrase leaves something out. */
  | 'comma'
  /** A full stop, a slash: parts of a name perhaps. */
  | 'stop'
  /** A new paragraph, or too much in between. */
  | 'apart';

/** Letters, marks and digits of any script, and an apostrophe inside a word. A hyphen parts words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*(?:['’][\p{L}][\p{L}\p{M}]*)*/gu;
const NEAR = /^[\s«»"“”„'’‘()[\]‐‑–-]*$/;
const HYPHEN = /^[-‐‑]$/;
const PARAGRAPH = /\n[^\S\n]*\n/;
const LONGEST_GAP = 12;
/** Short vowels, doubling, stretching and joiners: written or not, the word is the same. */
const ARABIC_SIGNS = /[\u064B-\u0652\u0670\u0640\u200c\u200d]/g;

/** The words of a text in order. */
export function tokenize(text: string): Token[] {
  const found = [...text.matchAll(WORD)];
  return found.map((match, index) => {
    const start = match.index;
    const end = start + match[0].length;
    const next = found[index + 1];
    const between = next ? text.slice(end, next.index) : '';
    return {
      start,
      end,
      word: normalize(match[0]),
      after: next ? gapOf(between) : 'apart',
      hyphen: between !== ' ' && HYPHEN.test(between),
    };
  });
}

/** Letters whose only other form is a capital: most words of most texts, and nothing to do but that. */
const PLAIN = /^[A-Za-z0-9ÆØÅæøå]+$/;

export function normalize(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize('NFC').toLowerCase().normalize('NFC').replace(ARABIC_SIGNS, '').replaceAll('’', "'");
}

function gapOf(between: string): Gap {
  if (between === ' ') return 'near';
  if (between.length > LONGEST_GAP || PARAGRAPH.test(between)) return 'apart';
  if (NEAR.test(between)) return 'near';
  return NEAR.test(between.replaceAll(',', '')) ? 'comma' : 'stop';
}
