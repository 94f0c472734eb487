import type { Rule, RuleFile } from '../vocabulary/rules.ts';
import { suggest } from '../vocabulary/suggest.ts';

/**
 * What can be put in the found words' place as it stands: an editor offers each at one click.
 * @param form the form the found words stand in
 * @returns nothing when the first suggestion is one that a person must finish
 */
export function replacements(rule: Rule, file: RuleFile, form: string | undefined): string[] {
  const [best, ...others] = rule.use.map((one) =>
    // A head may have two forms for one ending, "osoby / osobę": each is a suggestion of its own.
    [0, 1]
      .flatMap((index) => suggest({ ...rule, use: [one] }, oneFormEach(file, index), '', form, true))
      .map(({ text }) => text),
  );
  if (!best?.every(isReady)) return [];
  return [...new Set([best, ...others].flat().filter(isReady))];
}

/** Every suggestion as it stands in the list, for a message. */
export function suggestionsShown(rule: Rule, file: RuleFile): string {
  return suggest(rule, file, '', undefined, false)
    .map(({ text }) => text)
    .join(' / ');
}

function isReady(text: string): boolean {
  return !/[…()|]/u.test(text);
}

function oneFormEach(file: RuleFile, index: number): RuleFile {
  const heads = Object.entries(file.heads).map(([head, forms]) => [
    head,
    Object.fromEntries(Object.entries(forms).map(([form, words]) => [form, pick(words.split(' / '), index)])),
  ]);
  return { ...file, heads: Object.fromEntries(heads) };
}

function pick(words: readonly string[], index: number): string {
  return words[Math.min(index, words.length - 1)]!;
}
