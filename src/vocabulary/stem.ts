import type { Compounding, Forms, StemEntry } from './rules.ts';
import { normalize } from './tokens.ts';

export interface Stem {
  readonly stem: string;
  readonly left: Compounding;
  readonly right: Compounding;
  /** Ending → form, longest ending first. */
  readonly endings: readonly (readonly [ending: string, form: string])[];
}

export interface StemMatch {
  /** The form the word stands in, where its ending tells; undefined inside a compound that goes on. */
  readonly form: string | undefined;
}

/** How a language marks the genitive: it may follow any ending. */
const GENITIVE: Readonly<Record<string, readonly string[]>> = {
  nb: ['s', "'"],
  nn: ['s', "'"],
  en: ["'s", "'"],
};

export function compileStem(
  entry: StemEntry,
  paradigms: Readonly<Record<string, Forms>>,
  language: string,
): Stem {
  const forms: Forms = entry.paradigm ? (paradigms[entry.paradigm] ?? fail(entry.paradigm)) : { sg: [''] };
  const endings = new Map<string, string>();
  for (const [form, list] of Object.entries(forms)) {
    for (const ending of list) if (!endings.has(ending)) endings.set(normalize(ending), form);
  }
  for (const [ending, form] of [...endings]) {
    for (const mark of GENITIVE[language] ?? [])
      if (!endings.has(ending + mark)) endings.set(ending + mark, form);
  }
  return {
    stem: normalize(entry.stem),
    left: entry.left ?? 'none',
    right: entry.right ?? 'none',
    endings: [...endings].sort(([a], [b]) => b.length - a.length),
  };
}

function fail(paradigm: string): never {
  throw new Error(`There is no paradigm "${paradigm}".`);
}

/** Whether a word is a form or a compound of the stem. */
export function matchStem({ stem, left, right, endings }: Stem, word: string): StemMatch | undefined {
  for (let at = word.indexOf(stem); at >= 0; at = word.indexOf(stem, at + 1)) {
    if (!allowsBefore(left, word.slice(0, at))) continue;
    const rest = word.slice(at + stem.length);
    const ending = endings.find(([one]) => one === rest);
    if (ending) return { form: ending[1] };
    if (right !== 'none' && allowsAfter(right, rest)) return { form: undefined };
  }
  return undefined;
}

/** Whether this may stand before the stem in one word, with a linking s or e. */
export function allowsBefore(rule: Compounding, part: string): boolean {
  if (part === '') return true;
  if (rule === 'none') return false;
  return (
    rule === 'any' ||
    rule.some((allowed) => part === allowed || part === `${allowed}s` || part === `${allowed}e`)
  );
}

/** What follows may begin with a linking s or e, and may itself be inflected. */
function allowsAfter(rule: Exclude<Compounding, 'none'>, part: string): boolean {
  if (rule === 'any') return part.length > 1;
  return rule.some(
    (allowed) => part.startsWith(allowed) || part.startsWith(`s${allowed}`) || part.startsWith(`e${allowed}`),
  );
}
