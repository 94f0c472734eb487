import { createChecker } from '../vocabulary/checker.ts';
import { compilePhrase } from '../vocabulary/phrase.ts';
import type { Rule, RuleFile } from '../vocabulary/rules.ts';
import { LETTER, LOOSE, literal } from './letters.ts';
import { patternOfPhrase } from './pattern-of-phrase.ts';

/**
 * Phrases and names in which the rule's words are left alone. Vale reads each as a pattern and with capitals as they are,
 * unless it begins with `(?i)`.
 */
export function exceptionsOf(rule: Rule, file: RuleFile): string[] {
  const check = createChecker({ ...file, names: [], rules: [{ ...rule, unless: [] }] });
  const names = file.names.filter((name) => check(name).length > 0).map(literal);
  const before = wordsBefore(rule);
  const phrases = rule.unless.map((phrase) => before + phrasePattern(phrase));
  return [...new Set([...names, ...phrases])].map((pattern) => `(?i)${pattern}`);
}

function phrasePattern(phrase: string): string {
  return /[*…?()|]|\.\.\./u.test(phrase) ? patternOfPhrase(compilePhrase(phrase, true)) : literal(phrase);
}

/**
 * Vale leaves words alone that stand wholly inside an exception; ours need only touch it. So the exception "drunk person" must
 * begin as early as the phrase "a drunk" may.
 */
function wordsBefore(rule: Rule): string {
  const longest = Math.max(
    0,
    ...rule.avoid.map((entry) => ('phrase' in entry ? wordsIn(entry.phrase) - 1 : 0)),
  );
  return longest > 0 ? `(?:${LETTER}+${LOOSE}){0,${longest}}` : '';
}

function wordsIn(phrase: string): number {
  return compilePhrase(phrase).elements.reduce(
    (sum, { alternatives, gap }) => sum + gap + Math.max(...alternatives.map(({ length }) => length)),
    0,
  );
}
