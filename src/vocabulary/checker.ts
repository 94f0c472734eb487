import { canBegin, compileName, compilePhrase, matchPhrase, type Phrase } from './phrase.ts';
import type { Finding, Rule, RuleFile } from './rules.ts';
import { compileStem, matchStem, type Stem } from './stem.ts';
import { formOfPhrase, suggest } from './suggest.ts';
import { type Token, tokenize } from './tokens.ts';

export type Checker = (text: string) => Finding[];

interface CompiledRule {
  readonly rule: Rule;
  readonly stems: readonly Stem[];
  readonly phrases: readonly Phrase[];
  readonly unless: readonly Phrase[];
}

/** A stretch of words that a rule, a name or an exception covers, by token index: from, up to but not including to. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Candidate extends Span {
  readonly compiled: CompiledRule;
  readonly form: string | undefined;
  readonly fits: boolean;
}

/**
 * Builds the checker of a language. It is pure, knows nothing of files or pages, and takes time in proportion to the length
 * of the text: every different word is compared with the rules once.
 * @throws when a rule cannot be read, with its id
 */
export function createChecker(file: RuleFile): Checker {
  const compiled = file.rules.map((rule) => compileRule(rule, file));
  const names = file.names.map(compileName);
  const wordsSeen = new Map<string, WordRules>();
  const rulesFor = (word: string) => {
    const known = wordsSeen.get(word) ?? rulesForWord(word, compiled, names);
    wordsSeen.set(word, known);
    return known;
  };
  return (text) => {
    const tokens = tokenize(text);
    const candidates = tokens.flatMap((token, index) =>
      candidatesAt(index, tokens, rulesFor(token.word), file),
    );
    if (candidates.length === 0) return [];
    const named = tokens.flatMap((token, index) => spansAt(index, tokens, rulesFor(token.word).names));
    const kept = longestFirst(
      candidates.filter(
        (candidate) => !named.some((span) => covers(span, candidate)) && !excepted(candidate, tokens),
      ),
      tokens,
    );
    return kept.map((candidate) => toFinding(candidate, tokens, text, file));
  };
}

/** What a word may be or begin. */
interface WordRules {
  readonly stems: readonly {
    readonly compiled: CompiledRule;
    readonly stem: Stem;
    readonly form: string | undefined;
  }[];
  readonly phrases: readonly { readonly compiled: CompiledRule; readonly phrase: Phrase }[];
  readonly names: readonly Phrase[];
}

function rulesForWord(word: string, rules: readonly CompiledRule[], names: readonly Phrase[]): WordRules {
  return {
    stems: rules.flatMap((compiled) => {
      for (const stem of compiled.stems) {
        const match = matchStem(stem, word);
        if (match) return [{ compiled, stem, form: match.form }];
      }
      return [];
    }),
    phrases: rules.flatMap((compiled) =>
      compiled.phrases.filter((phrase) => canBegin(phrase, word)).map((phrase) => ({ compiled, phrase })),
    ),
    names: names.filter((name) => canBegin(name, word)),
  };
}

function compileRule(rule: Rule, file: RuleFile): CompiledRule {
  try {
    return {
      rule,
      stems: rule.avoid.flatMap((entry) =>
        'stem' in entry ? [compileStem(entry, file.paradigms, file.language)] : [],
      ),
      phrases: rule.avoid.flatMap((entry) => ('phrase' in entry ? [compilePhrase(entry.phrase)] : [])),
      unless: rule.unless.map((phrase) => compilePhrase(phrase, true)),
    };
  } catch (error) {
    throw new Error(`Rule "${rule.id}" (${file.language}): ${(error as Error).message}`);
  }
}

function candidatesAt(
  index: number,
  tokens: readonly Token[],
  rules: WordRules,
  file: RuleFile,
): Candidate[] {
  const single = rules.stems.map(
    ({ compiled, form }): Candidate => ({
      compiled,
      from: index,
      to: index + 1,
      form,
      fits: form !== undefined,
    }),
  );
  const several = rules.phrases.flatMap(({ compiled, phrase }): Candidate[] => {
    const to = matchPhrase(phrase, tokens, index);
    return to > index
      ? [{ compiled, from: index, to, form: formOfPhrase(file, tokens[to - 1]!.word), fits: false }]
      : [];
  });
  return [...single, ...several];
}

function spansAt(index: number, tokens: readonly Token[], phrases: readonly Phrase[]): Span[] {
  return phrases.flatMap((phrase) => {
    const to = matchPhrase(phrase, tokens, index);
    return to > index ? [{ from: index, to }] : [];
  });
}

function covers(span: Span, candidate: Span): boolean {
  return span.from < candidate.to && candidate.from < span.to;
}

/** The longest exception reaches so many words before what it excepts. */
const REACH = 12;

/** True when the words stand in a phrase in which they are something else. */
function excepted({ compiled, from, to }: Candidate, tokens: readonly Token[]): boolean {
  if (compiled.unless.length === 0) return false;
  for (let index = Math.max(0, from - REACH); index < to; index++) {
    const word = tokens[index]!.word;
    const phrases = compiled.unless.filter((phrase) => canBegin(phrase, word));
    if (spansAt(index, tokens, phrases).some((span) => covers(span, { from, to }))) return true;
  }
  return false;
}

/** Of findings that share words the longest stands; of equals the first rule's. In the order of the text. */
function longestFirst(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  const length = ({ from, to }: Span) => tokens[to - 1]!.end - tokens[from]!.start;
  const kept: Candidate[] = [];
  const taken = new Set<number>();
  for (const candidate of [...candidates].sort((a, b) => length(b) - length(a) || a.from - b.from)) {
    let free = true;
    for (let index = candidate.from; index < candidate.to; index++) free &&= !taken.has(index);
    if (!free) continue;
    for (let index = candidate.from; index < candidate.to; index++) taken.add(index);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function toFinding(
  { compiled, from, to, form, fits }: Candidate,
  tokens: readonly Token[],
  text: string,
  file: RuleFile,
): Finding {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const found = text.slice(start, end);
  return {
    rule: compiled.rule,
    start,
    end,
    found,
    suggestions: suggest(compiled.rule, file, found, form, fits),
  };
}
