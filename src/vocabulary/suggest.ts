import type { Rule, RuleFile, Suggestion } from './rules.ts';

/**
 * What to say instead, in the form of what was found.
 * @param form the form the found word stands in; undefined when it cannot be told
 * @param fits whether the words can be exchanged as they are
 */
export function suggest(
  rule: Rule,
  file: RuleFile,
  found: string,
  form: string | undefined,
  fits: boolean,
): Suggestion[] {
  return rule.use.map(({ for: meaning, say }) => {
    const text = say.replace(/\{([^}]+)\}/gu, (_, head: string) => headIn(file, head, form));
    // Advice on a phrase, and words for a compound that goes on, ask for another sentence.
    return {
      for: meaning,
      text: startsLarge(found) ? enlarge(text) : text,
      fits: fits && meaning !== 'phrase',
    };
  });
}

function headIn(file: RuleFile, head: string, form: string | undefined): string {
  const forms = file.heads[head];
  if (!forms) return head;
  return (form && forms[form]) ?? forms.sg ?? Object.values(forms)[0] ?? head;
}

function startsLarge(found: string): boolean {
  const [first = ''] = found;
  return first !== first.toLowerCase();
}

function enlarge(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

/** The form of a phrase is that of its last word, as far as an ending of the language tells. */
export function formOfPhrase(file: RuleFile, lastWord: string): string | undefined {
  let best: { form: string; length: number } | undefined;
  for (const forms of Object.values(file.paradigms)) {
    for (const [form, endings] of Object.entries(forms)) {
      for (const ending of endings) {
        if (
          ending &&
          lastWord.endsWith(ending) &&
          lastWord.length > ending.length + 2 &&
          ending.length > (best?.length ?? 0)
        ) {
          best = { form, length: ending.length };
        }
      }
    }
  }
  return best?.form;
}
