import { type Problem, Problems } from '../content/problems.ts';
import { readVocabulary } from '../content/read-vocabulary.ts';
import { type Checker, createChecker } from '../vocabulary/checker.ts';
import type { Rule, RuleFile } from '../vocabulary/rules.ts';
import { nearest } from './nearest.ts';
import { UsageError } from './usage.ts';

/** The lists of words that stand in the package, without the rules that are left out. */
export class WordLists {
  private readonly checkers = new Map<string, Checker>();

  private constructor(
    private readonly lists: ReadonlyMap<string, RuleFile>,
    private readonly problems: readonly Problem[],
  ) {}

  /**
   * @param root the package's folder; @param ignore ids of rules to leave out
   * @throws UsageError when an id is in no list
   */
  static read(root: string, ignore: readonly string[]): WordLists {
    const problems = new Problems();
    const lists = readVocabulary(root, problems);
    const known = new Set([...lists.values()].flatMap(({ rules }) => rules.map(({ id }) => id)));
    for (const id of ignore) {
      if (known.has(id)) continue;
      const near = nearest(id, known);
      throw new UsageError(
        `--ignore: there is no rule "${id}".${near ? ` Did you mean "${near}"?` : ''} A rule's id stands in brackets after each finding.`,
      );
    }
    const left = new Set(ignore);
    return new WordLists(
      new Map(
        [...lists].map(([lang, list]) => [
          lang,
          { ...list, rules: list.rules.filter(({ id }) => !left.has(id)) },
        ]),
      ),
      problems.found,
    );
  }

  get languages(): string[] {
    return [...this.lists.keys()].sort();
  }

  /** The tag as the lists write it, whatever its capitals; undefined when there is no such list. */
  tagOf(lang: string): string | undefined {
    return this.languages.find((tag) => tag.toLowerCase() === lang.toLowerCase());
  }

  /** Why a language has no list: there is a file, but it cannot be read. */
  faultOf(lang: string): Problem | undefined {
    const file = `content/vocabulary/${lang}.yaml`.toLowerCase();
    return this.lists.has(lang) ? undefined : this.problems.find((one) => one.file.toLowerCase() === file);
  }

  rulesOf(lang: string): readonly Rule[] {
    return this.lists.get(lang)?.rules ?? [];
  }

  /** Why a list is empty, in its own words. */
  noteOfEmpty(lang: string): string | undefined {
    const list = this.lists.get(lang);
    return list?.rules.length === 0 ? (list.note ?? '') : undefined;
  }

  /** @throws when a rule of the list cannot be read */
  checkerOf(lang: string): Checker {
    const list = this.lists.get(lang);
    if (!list) throw new Error(`There is no list of words for "${lang}".`);
    const checker = this.checkers.get(lang) ?? createChecker(list);
    this.checkers.set(lang, checker);
    return checker;
  }
}
