import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Problems } from '../content/problems.ts';
import { readVocabulary } from '../content/read-vocabulary.ts';
import { sourcesSchema } from '../content/schema.ts';
import { readYamlFile } from '../content/yaml-file.ts';
import { unmark } from '../vocabulary/examples.ts';
import type { Rule, RuleFile } from '../vocabulary/rules.ts';
import { valeFiles } from './export-styles.ts';
import { wholeWords } from './letters.ts';
import { type Existence, REWORD, type Substitution, type ValeRule, valeRules } from './vale-rules.ts';

/*
 * The keys are those of Vale's documentation (github.com/vale-cli/vale.sh): "The header" in docs/topics/styles.md, and the tables
 * in docs/checks/existence.md and docs/checks/substitution.md, read on 2026-11-22. How Vale puts the patterns and the exceptions
 * together is from its source (github.com/vale-cli/vale): internal/check/substitution.go, existence.go and definition.go.
 */
const HEADER = [
  'extends',
  'message',
  'level',
  'scope',
  'link',
  'description',
  'action',
  'limit',
  'matchcase',
];
const KEYS: Record<string, readonly string[]> = {
  existence: [...HEADER, 'append', 'ignorecase', 'nonword', 'raw', 'tokens', 'exceptions', 'vocab'],
  substitution: [...HEADER, 'ignorecase', 'nonword', 'swap', 'exceptions', 'vocab', 'capitalize'],
};

/** First examples that the exported patterns need not find: rule → why. */
const NOT_FOUND: Readonly<Record<string, string>> = {};

interface Read {
  readonly extends: string;
  readonly message: string;
  readonly level: string;
  readonly link?: string;
  readonly exceptions?: readonly string[];
  readonly swap?: Readonly<Record<string, string>>;
  readonly tokens?: readonly string[];
}

const problems = new Problems();
const lists = [...readVocabulary(process.cwd(), problems).values()];
const sources = readYamlFile(process.cwd(), 'content/sources.yaml', sourcesSchema, problems) ?? [];
const addresses = new Map(sources.map(({ id, url }) => [id, url]));
const files = valeFiles(lists, (source) => addresses.get(source));
const rules = new Map(
  files.filter(({ path }) => path.endsWith('.yml')).map(({ path, text }) => [path, parse(text) as Read]),
);

const withRules = lists.filter((file) => file.rules.length > 0).map((file) => [file.language, file] as const);

const patternsOf = (rule: Read) => [...Object.keys(rule.swap ?? {}), ...(rule.tokens ?? [])];
const [start, end] = wholeWords('|').split('|') as [string, string];
/** Vale reads the longest key of a swap first. Compiled with the edges of words only once, for they take long. */
const compiled = (rule: Read) => {
  const patterns = patternsOf(rule)
    .sort((a, b) => b.length - a.length)
    .map((one) => one.slice(start.length, -end.length));
  return new RegExp(wholeWords(`(?:${patterns.join('|')})`), 'gu');
};
const exported = (file: RuleFile, id: string): Read[] =>
  [id, id + REWORD].flatMap((name) => rules.get(`styles/Naer-${file.language}/${name}.yml`) ?? []);

/** Where a word begins or ends in Vale's engine (regexp2 1.7, which knows letters of every script). */
const EDGE = String.raw`(?:(?<![\p{L}\p{M}\p{N}_])(?=[\p{L}\p{M}\p{N}_])|(?<=[\p{L}\p{M}\p{N}_])(?![\p{L}\p{M}\p{N}_]))`;
const excepting = (patterns: readonly string[], flags: string) =>
  patterns.length === 0
    ? undefined
    : new RegExp(`${EDGE}(?:${patterns.map(withoutFlag).map(inSmallLetters).join('|')})${EDGE}`, flags);

/** Patterns and texts are compared in small letters: with the flag `i` a pattern like `\p{L}` takes very long to compile. */
function inSmallLetters(pattern: string): string {
  return pattern.replace(/\\p\{\w+\}|\\.|[^\\]/gu, (sign) =>
    sign.startsWith('\\') ? sign : sign.toLowerCase(),
  );
}

/** JavaScript takes the flag elsewhere. */
function withoutFlag(pattern: string): string {
  return pattern.replace(/^\(\?i\)/, '');
}

type Span = readonly [from: number, to: number];

/** What Vale 3.15 reports: matches that are no exception and do not stand within one of several words. */
function found(rule: Read, written: string): Span[] {
  const text = written.toLowerCase();
  const spanOf = (match: RegExpExecArray): Span => [match.index, match.index + match[0].length];
  const { pattern, excepted, spared } = matchersOf(rule);
  const spans = spared ? [...text.matchAll(spared)].map(spanOf) : [];
  return [...text.matchAll(pattern)]
    .filter(([words]) => !excepted?.test(words))
    .map(spanOf)
    .filter(([start, end]) => !spans.some(([from, to]) => start >= from && end <= to));
}

interface Matchers {
  readonly pattern: RegExp;
  readonly excepted: RegExp | undefined;
  readonly spared: RegExp | undefined;
}

const matchers = new Map<Read, Matchers>();

function matchersOf(rule: Read): Matchers {
  const exceptions = rule.exceptions ?? [];
  const known = matchers.get(rule) ?? {
    pattern: compiled(rule),
    excepted: excepting(exceptions, 'u'),
    spared: excepting(
      exceptions.filter((one) => /\s|\\s/.test(one)),
      'gu',
    ),
  };
  matchers.set(rule, known);
  return known;
}

/** A fault per file, so that one run shows them all. */
function faults(lang: string, faultOf: (rule: Read) => string | undefined): string[] {
  return [...rules].flatMap(([path, rule]) => {
    const fault = path.startsWith(`styles/Naer-${lang}/`) ? faultOf(rule) : undefined;
    return fault === undefined ? [] : [`${path}: ${fault}`];
  });
}

function compileFault(pattern: string): string | undefined {
  try {
    new RegExp(withoutFlag(pattern), 'u');
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

test('every list of words and the sources can be read', () => {
  expect(problems.found).toEqual([]);
});

test('two rules never share a file', () => {
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
});

test('the example of a configuration names only styles that there are', () => {
  const ini = files.find(({ path }) => path === '.vale.ini')!.text;
  const named = [...ini.matchAll(/^BasedOnStyles = (\S+)$/gm)].map(([, style]) => style);
  expect(named).toContain('Naer-nb');
  for (const style of named) expect([...rules.keys()].join()).toContain(`styles/${style}/`);
});

describe.each(withRules)('the style of %s', (lang, file) => {
  test('has only keys that Vale knows', () => {
    expect(
      faults(lang, (rule) => Object.keys(rule).find((key) => !KEYS[rule.extends]?.includes(key))),
    ).toEqual([]);
  });

  test('has a message with a place for the words, a level and a link that Vale can show', () => {
    expect(
      faults(lang, ({ message, level, link, swap }) => {
        if (!message.includes('%s') || message.replaceAll('%%', '').replaceAll('%s', '').includes('%'))
          return message;
        if (!['error', 'warning'].includes(level)) return level;
        if (link !== undefined && !link.startsWith('https://')) return link;
        return Object.values(swap ?? {}).find((instead) => /^\||\|\||\|$/.test(instead) || instead === '');
      }),
    ).toEqual([]);
  });

  test('has patterns that can be compiled, none with a group that captures', () => {
    expect(
      faults(lang, (rule) => {
        const all = [...patternsOf(rule), ...(rule.exceptions ?? [])];
        if (patternsOf(rule).length === 0) return 'finds nothing';
        const divided = patternsOf(rule).find((one) => !one.startsWith(start) || !one.endsWith(end));
        if (divided) return `${divided} would find parts of words`;
        return all.map(compileFault).find(Boolean) ?? all.find((one) => /(?<!\\)\((?!\?)/.test(one));
      }),
    ).toEqual([]);
  });

  test.each(file.rules.map((rule) => [rule.id, rule] as const))(
    'finds the first example of %s',
    (id, rule) => {
      const { text, marked } = unmark(rule.matches[0]!);
      const [from, to] = marked[0]!.split('-').map(Number) as [number, number];
      const touched = exported(file, id)
        .flatMap((one) => found(one, text))
        .some(([start, end]) => start < to && from < end);
      expect(touched).toBe(NOT_FOUND[`${lang}/${id}`] === undefined);
    },
  );

  test('leaves what the vocabulary leaves', () => {
    const reported = file.rules.flatMap((rule) =>
      rule.leaves.filter((text) => exported(file, rule.id).some((one) => found(one, text).length > 0)),
    );
    expect(reported).toEqual([]);
  });
});

describe('a rule in two files', () => {
  const file: RuleFile = {
    language: 'nb',
    state: 'sourced',
    names: ['Barn av misbrukere', 'Røde Kors'],
    paradigms: { noun: { sg: [''], 'sg-def': ['en'], pl: ['e'] } },
    heads: { person: { sg: 'person', 'sg-def': 'personen', pl: 'personer' } },
    rules: [],
  };
  const rule: Rule = {
    id: 'misbruker',
    title: 'misbruker',
    avoid: [{ stem: 'misbruker', paradigm: 'noun', left: 'any', right: 'any' }],
    use: [{ for: 'person', say: '{person} med rusmiddelproblemer' }],
    why: 'Halvparten (50 %) hører en dom.',
    sources: ['kilde'],
    severity: 'avoid',
    unless: ['misbruker makt'],
    pages: [],
    matches: ['En [[misbruker]].'],
    leaves: [],
  };
  const [exchanged, reworded] = valeRules(rule, file, undefined) as [ValeRule, ValeRule];

  test('words that have a form get what to say in that form', () => {
    expect(exchanged).toMatchObject({ name: 'misbruker', content: { extends: 'substitution' } });
    const swap = (exchanged.content as Substitution).swap;
    const instead = (word: string) =>
      Object.entries(swap).find(([pattern]) => new RegExp(pattern, 'iu').exec(word)?.[0] === word)?.[1];
    expect(instead('stoffmisbruker')).toBe('person med rusmiddelproblemer');
    expect(instead('stoffmisbrukeren')).toBe('personen med rusmiddelproblemer');
    expect(instead('Misbrukere')).toBe('personer med rusmiddelproblemer');
    expect(instead('misbrukeromsorg')).toBeUndefined();
  });

  test('compounds are reported once, without words to exchange', () => {
    expect(reworded).toMatchObject({ name: 'misbruker-reword', content: { extends: 'existence' } });
    const pattern = new RegExp((reworded.content as Existence).tokens[0]!, 'iu');
    expect(pattern.test('misbrukeromsorg')).toBe(true);
    expect(pattern.test('misbrukeren')).toBe(false);
  });

  test('a sign of per cent cannot be taken for a place to fill in', () => {
    expect(exchanged.content.message).toContain('50 %%');
  });

  test('only names with the word in them are exceptions', () => {
    expect(exchanged.content.exceptions).toEqual(['(?i)Barn av misbrukere', '(?i)misbruker makt']);
  });

  test('a suggestion that a person must finish is not offered at a click', () => {
    const open: Rule = { ...rule, use: [{ for: 'person', say: 'person som bruker …' }] };
    expect(valeRules(open, file, undefined).map(({ content }) => content.extends)).toEqual(['existence']);
  });
});
