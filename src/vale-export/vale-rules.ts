import { compilePhrase } from '../vocabulary/phrase.ts';
import type { Rule, RuleFile } from '../vocabulary/rules.ts';
import { compileStem } from '../vocabulary/stem.ts';
import { exceptionsOf } from './exceptions.ts';
import { wholeWords } from './letters.ts';
import { patternOfPhrase, patternsOfPhrase } from './pattern-of-phrase.ts';
import { type PatternOfForm, patternsOfStem } from './pattern-of-stem.ts';
import { replacements, suggestionsShown } from './replacements.ts';

interface Header {
  readonly message: string;
  readonly level: 'error' | 'warning';
  readonly link?: string;
  readonly ignorecase: true;
  readonly nonword: true;
  readonly exceptions?: readonly string[];
}

/** The words can be exchanged: Vale's `substitution`. */
export interface Substitution extends Header {
  readonly extends: 'substitution';
  readonly capitalize: true;
  readonly action: { readonly name: 'replace' };
  /** Pattern → what to say, several with `|` in between. */
  readonly swap: Readonly<Record<string, string>>;
}

/** The sentence must be turned: Vale's `existence`. */
export interface Existence extends Header {
  readonly extends: 'existence';
  readonly tokens: readonly string[];
}

export interface ValeRule {
  /** The file's name without `.yml`, and the rule's name in Vale. */
  readonly name: string;
  readonly content: Substitution | Existence;
}

/** What a rule's second file is called when only some of its words can be exchanged. */
export const REWORD = '-reword';

/**
 * A rule of ours as one rule for Vale, or as two when some of its words can be exchanged and others ask for another sentence.
 * @param link the address of the rule's first source
 */
export function valeRules(rule: Rule, file: RuleFile, link: string | undefined): ValeRule[] {
  const patterns = patternsOf(rule, file);
  const swap: Record<string, string> = {};
  const tokens: string[] = [];
  for (const { pattern, form, fits } of patterns) {
    const whole = wholeWords(pattern);
    const instead = fits ? replacements(rule, file, form) : [];
    if (instead.length > 0) swap[whole] ??= instead.join('|');
    else tokens.push(whole);
  }
  const exceptions = exceptionsOf(rule, file);
  const header = {
    level: rule.severity === 'avoid' ? 'error' : 'warning',
    ...(link ? { link } : {}),
    ignorecase: true,
    nonword: true,
    ...(exceptions.length > 0 ? { exceptions } : {}),
  } as const;
  // Vale fills in the words at %s; in its own list of suggestions each stands in quotation marks.
  const substitution = {
    extends: 'substitution',
    message: `→ %s («%s»). ${inMessage(rule.why)}`,
    ...header,
    capitalize: true,
    action: { name: 'replace' },
    swap,
  } as const;
  const existence = {
    extends: 'existence',
    message: `«%s» → ${inMessage(suggestionsShown(rule, file))}. ${inMessage(rule.why)}`,
    ...header,
    tokens: [...new Set(tokens)],
  } as const;
  const exchanged = Object.keys(swap).length > 0;
  return [
    ...(exchanged ? [{ name: rule.id, content: substitution }] : []),
    ...(tokens.length > 0 ? [{ name: exchanged ? rule.id + REWORD : rule.id, content: existence }] : []),
  ];
}

function patternsOf(rule: Rule, file: RuleFile): PatternOfForm[] {
  /** Where no suggestion changes with the form, the form of what was found does not matter. */
  const invariable = rule.use.every(({ say }) => !say.includes('{'));
  return rule.avoid.flatMap((entry): PatternOfForm[] => {
    if ('stem' in entry) return patternsOfStem(compileStem(entry, file.paradigms, file.language));
    const phrase = compilePhrase(entry.phrase);
    return invariable
      ? [{ pattern: patternOfPhrase(phrase), form: undefined, fits: true }]
      : patternsOfPhrase(phrase, file);
  });
}

function inMessage(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('%', '%%');
}
