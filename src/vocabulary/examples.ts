import { createChecker } from './checker.ts';
import type { RuleFile } from './rules.ts';

export interface ExampleFault {
  readonly rule: string;
  readonly example: string;
  readonly fault: string;
}

const MARK = /\[\[(.+?)\]\]/gu;

/**
 * Holds every rule to its own examples: what stands in `[[ ]]` must be reported, exactly there and nowhere else by that
 * rule; what `leaves` holds must not be.
 */
export function testExamples(file: RuleFile): ExampleFault[] {
  const check = createChecker(file);
  return file.rules.flatMap((rule) => {
    const found = (text: string) =>
      check(text)
        .filter((finding) => finding.rule.id === rule.id)
        .map(({ start, end }) => `${start}-${end}`);
    const missed = rule.matches.flatMap((example): ExampleFault[] => {
      const { text, marked } = unmark(example);
      const got = found(text);
      if (marked.length === 0) return [{ rule: rule.id, example, fault: 'nothing is marked with [[ ]]' }];
      return got.join() === marked.join()
        ? []
        : [
            {
              rule: rule.id,
              example,
              fault: `reported at ${got.join() || 'nothing'}, wanted ${marked.join()}`,
            },
          ];
    });
    const wrong = rule.leaves.flatMap((example): ExampleFault[] =>
      found(example).length > 0
        ? [{ rule: rule.id, example, fault: 'reported, but must be left alone' }]
        : [],
    );
    return [...missed, ...wrong];
  });
}

/** The sentence without its marks, and where they stood. */
export function unmark(example: string): { text: string; marked: string[] } {
  const marked: string[] = [];
  let removed = 0;
  for (const match of example.matchAll(MARK)) {
    const start = match.index - removed;
    marked.push(`${start}-${start + match[1]!.length}`);
    removed += 4;
  }
  return { text: example.replace(MARK, '$1'), marked };
}
