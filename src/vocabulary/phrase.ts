import { normalize, type Token, tokenize } from './tokens.ts';

/**
 * The small language of phrases: `*` stands for any letters at the beginning or end of a word, or alone for one word;
 * `(a|b)` for one of several; `…` for up to three words in between; `?` after a word or group makes it optional.
 */
interface Element {
  /** Any of these will do; a hyphenated alternative is several words. */
  readonly alternatives: readonly (readonly Pattern[])[];
  readonly optional: boolean;
  /** Up to so many words may stand before it. */
  readonly gap: number;
}

interface Pattern {
  readonly text: string;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface Phrase {
  readonly elements: readonly Element[];
  /** Names may hold commas and full stops. */
  readonly loose: boolean;
}

const WORDS_LEFT_OUT = 3;

/** @throws when the phrase has nothing in it to look for */
export function compilePhrase(source: string, loose = false): Phrase {
  const elements: Element[] = [];
  let gap = 0;
  for (const [raw] of source.matchAll(/\([^)]*\)\??|[^\s()]+/gu)) {
    if (raw === '…' || raw === '...') {
      gap = WORDS_LEFT_OUT;
      continue;
    }
    const optional = raw.endsWith('?');
    const bare = optional ? raw.slice(0, -1) : raw;
    const alternatives = (bare.startsWith('(') ? bare.slice(1, -1).split('|') : [bare])
      .map(sequenceOf)
      .filter((one) => one.length > 0);
    if (alternatives.length > 0) elements.push({ alternatives, optional, gap });
    gap = 0;
  }
  if (!elements.some(({ alternatives }) => alternatives.flat().some(({ text }) => text !== ''))) {
    throw new Error(`The phrase "${source}" holds no word.`);
  }
  return { elements, loose };
}

/** A name as it stands, word by word. */
export function compileName(name: string): Phrase {
  const elements = tokenize(name).map(({ word }) => ({
    alternatives: [[{ text: word, openStart: false, openEnd: false }]],
    optional: false,
    gap: 0,
  }));
  return { elements, loose: true };
}

/** A hyphen or a space parts words in texts, so it does in phrases. */
function sequenceOf(words: string): Pattern[] {
  return words
    .split(/[-‐‑–\s]/u)
    .filter((piece) => /[\p{L}\p{N}*]/u.test(piece))
    .map(patternOf);
}

function patternOf(word: string): Pattern {
  const cleaned = word.replace(/[«»"“”.,;:!]+/gu, '');
  const openStart = cleaned.startsWith('*');
  const openEnd = cleaned.length > 1 ? cleaned.endsWith('*') : openStart;
  return { text: normalize(cleaned.replaceAll('*', '')), openStart, openEnd };
}

function fits(pattern: Pattern, word: string): boolean {
  const { text, openStart, openEnd } = pattern;
  if (openStart && openEnd) return word.includes(text);
  if (openStart) return word.endsWith(text);
  if (openEnd) return word.startsWith(text);
  return word === text;
}

/** True when a word can begin the phrase: asked once for each different word of a text. */
export function canBegin(phrase: Phrase, word: string): boolean {
  for (const element of phrase.elements) {
    if (element.alternatives.some(([first]) => first !== undefined && fits(first, word))) return true;
    if (!element.optional) return false;
  }
  return false;
}

/** @returns the index after the last word of the longest match that begins at `from`, or -1 */
export function matchPhrase(phrase: Phrase, tokens: readonly Token[], from: number): number {
  return matchFrom(phrase, 0, tokens, from, true);
}

function matchFrom(
  phrase: Phrase,
  at: number,
  tokens: readonly Token[],
  position: number,
  first: boolean,
): number {
  const element = phrase.elements[at];
  if (!element) return position;
  let best = -1;
  const mostSkipped = first ? 0 : element.gap;
  for (let skipped = 0; skipped <= mostSkipped; skipped++) {
    const here = position + skipped;
    if (!tokens[here] || !reachable(phrase, tokens, position, here, first, element.gap > 0)) break;
    for (const alternative of element.alternatives) {
      if (fitsAll(alternative, tokens, here))
        best = Math.max(best, matchFrom(phrase, at + 1, tokens, here + alternative.length, false));
    }
  }
  if (element.optional) best = Math.max(best, matchFrom(phrase, at + 1, tokens, position, first));
  return best;
}

function fitsAll(alternative: readonly Pattern[], tokens: readonly Token[], from: number): boolean {
  return alternative.every((pattern, index) => {
    const token = tokens[from + index];
    return (
      token !== undefined &&
      fits(pattern, token.word) &&
      (index === 0 || tokens[from + index - 1]!.after === 'near')
    );
  });
}

/** Whether the words up to `here` hang together: no paragraph in between, and punctuation only where it may be. */
function reachable(
  phrase: Phrase,
  tokens: readonly Token[],
  from: number,
  here: number,
  first: boolean,
  gap: boolean,
): boolean {
  if (first) return here === from;
  for (let index = from - 1; index < here; index++) {
    const { after } = tokens[index]!;
    if (after === 'apart' || (after === 'stop' && !phrase.loose)) return false;
    if (after === 'comma' && !phrase.loose && !gap) return false;
  }
  return true;
}
