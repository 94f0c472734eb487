/** Pieces of patterns that Vale's engine (Go syntax with lookarounds) and JavaScript's `u` flag read alike. */

/** A word as the vocabulary sees it: letters of any script with their marks, and digits. */
export const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;

/** Between two words of a phrase. As in src/vocabulary/tokens.ts, with every kind of space. */
export const NEAR = String.raw`[\s\p{Z}«»"“”„'’‘\(\)\[\]‐‑–\-]{1,12}`;

/** Between two words of a name or an exception, where commas and full stops may stand too. */
export const LOOSE = String.raw`[\s\p{Z}\p{P}]{1,12}`;

/**
 * A pattern that begins and ends where a word does. Vale's documentation says that its own `\b` knows only a–z, and its engine
 * that it knows more; this holds either way.
 */
export function wholeWords(pattern: string): string {
  return String.raw`(?<![\p{L}\p{M}])` + pattern + String.raw`(?![\p{L}\p{M}])`;
}

function longestFirst(patterns: readonly string[]): string[] {
  return [...new Set(patterns)].sort((a, b) => b.length - a.length);
}

/** Any of these or nothing. */
export function perhaps(patterns: readonly string[]): string {
  return `(?:${longestFirst(patterns).join('|')})?`;
}

/** Any of these, the longest first; nothing but the pattern when there is one. */
export function anyOf(patterns: readonly string[]): string {
  const sorted = longestFirst(patterns);
  return sorted.length === 1 ? sorted[0]! : `(?:${sorted.join('|')})`;
}

/** A word's letters as a pattern. Texts write the apostrophe in two ways. */
export function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll("'", "['’]");
}
