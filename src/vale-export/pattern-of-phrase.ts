import type { Phrase } from '../vocabulary/phrase.ts';
import type { RuleFile } from '../vocabulary/rules.ts';
import { formOfPhrase } from '../vocabulary/suggest.ts';
import { anyOf, LETTER, LOOSE, literal, NEAR } from './letters.ts';
import type { PatternOfForm } from './pattern-of-stem.ts';

type Element = Phrase['elements'][number];
type Sequence = Element['alternatives'][number];
type Word = Sequence[number];

/** A phrase as one pattern. */
export function patternOfPhrase({ elements, loose }: Phrase): string {
  const between = loose ? LOOSE : NEAR;
  const first = Math.max(
    elements.findIndex((element) => !element.optional),
    0,
  );
  return elements
    .map((element, index) => {
      const words = anyOf(element.alternatives.map(sequence));
      // What may be missing before the first certain word takes the space after it along, later ones the space before.
      if (index < first) return `(?:${words}${gap(elements[index + 1], between)})?`;
      if (index === first) return words;
      return element.optional ? `(?:${gap(element, between)}${words})?` : `${gap(element, between)}${words}`;
    })
    .join('');
}

/** A phrase form by form: its form is that of its last word. An open last word can be of any form. */
export function patternsOfPhrase(phrase: Phrase, file: RuleFile): PatternOfForm[] {
  const before = phrase.elements.slice(0, -1);
  const last = phrase.elements.at(-1)!;
  const without =
    last.optional && before.length > 0 ? patternsOfPhrase({ ...phrase, elements: before }, file) : [];
  const byForm = new Map<string, Sequence[]>();
  for (const alternative of last.alternatives) {
    const word = alternative.at(-1)!;
    const form = word.openEnd ? OPEN : (formOfPhrase(file, word.text) ?? '');
    byForm.set(form, [...(byForm.get(form) ?? []), alternative]);
  }
  const withLast = [...byForm].map(
    ([form, alternatives]): PatternOfForm => ({
      pattern: patternOfPhrase({
        ...phrase,
        elements: [...before, { ...last, optional: false, alternatives }],
      }),
      form: form === OPEN || form === '' ? undefined : form,
      fits: form !== OPEN,
    }),
  );
  return [...withLast, ...without];
}

const OPEN = '*';

/** What stands before an element: a space, and perhaps some words. */
function gap(element: Element | undefined, between: string): string {
  return element?.gap ? `(?:${LOOSE}${LETTER}+){0,${element.gap}}${LOOSE}` : between;
}

function sequence(words: Sequence): string {
  return words.map(word).join(NEAR);
}

function word({ text, openStart, openEnd }: Word): string {
  if (text === '') return `${LETTER}+`;
  return (openStart ? `${LETTER}*` : '') + literal(text) + (openEnd ? `${LETTER}*` : '');
}
