import type { Compounding } from '../vocabulary/rules.ts';
import type { Stem } from '../vocabulary/stem.ts';
import { anyOf, LETTER, literal, perhaps } from './letters.ts';

/** A pattern and the form of the words it finds; without a form the sentence must be turned. */
export interface PatternOfForm {
  readonly pattern: string;
  readonly form: string | undefined;
  readonly fits: boolean;
}

/** What a stem finds, form by form, and then its compounds. */
export function patternsOfStem({ stem, left, right, endings }: Stem): PatternOfForm[] {
  const start = before(left) + literal(stem);
  const byForm = new Map<string, string[]>();
  for (const [ending, form] of endings) {
    // An apostrophe at the end of a word is no part of it: it may as well close a quotation.
    if (!ending.endsWith("'")) byForm.set(form, [...(byForm.get(form) ?? []), ending]);
  }
  const forms = [...byForm].map(
    ([form, list]): PatternOfForm => ({ pattern: start + oneOf(list), form, fits: true }),
  );
  if (right === 'none') return forms;
  const notInflected = `(?!${oneOf([...byForm.values()].flat())}(?!${LETTER}))`;
  return [...forms, { pattern: start + notInflected + after(right), form: undefined, fits: false }];
}

/** One of the endings; with an empty one among them, perhaps none. */
function oneOf(endings: readonly string[]): string {
  const written = endings.filter((ending) => ending !== '').map(literal);
  if (written.length === 0) return '';
  return written.length === endings.length ? anyOf(written) : perhaps(written);
}

function before(rule: Compounding): string {
  if (rule === 'none') return '';
  return rule === 'any' ? `${LETTER}*` : `(?:${anyOf(rule.map(literal))}[se]?)?`;
}

function after(rule: Exclude<Compounding, 'none'>): string {
  return rule === 'any' ? `${LETTER}{2,}` : `[se]?${anyOf(rule.map(literal))}${LETTER}*`;
}
