/** A language's words: what to avoid, what to say instead, why, who says so. As it stands in content/vocabulary/<lang>.yaml. */
export interface RuleFile {
  readonly language: string;
  /** `proposal`: nobody has published a list in this language; the rules follow from the same principle. */
  readonly state: 'sourced' | 'proposal';
  readonly note?: string | undefined;
  /** Proper names that stand as they are. */
  readonly names: readonly string[];
  /** Endings by form: `{ 'er-noun': { sg: [''], 'sg-def': ['en'] } }`. */
  readonly paradigms: Readonly<Record<string, Forms>>;
  /** Nouns that suggestions are built on, in the same forms. */
  readonly heads: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly rules: readonly Rule[];
}

export type Forms = Readonly<Record<string, readonly string[]>>;

export interface Rule {
  readonly id: string;
  /** The avoided word as the glossary names it. */
  readonly title: string;
  readonly avoid: readonly Avoid[];
  readonly use: readonly Use[];
  readonly why: string;
  readonly sources: readonly string[];
  readonly severity: Severity;
  /** Phrases in which the word is something else. */
  readonly unless: readonly string[];
  /** Pages that somebody who types the word is led to. */
  readonly pages: readonly string[];
  /** Examples: `[[ ]]` around what must be reported. */
  readonly matches: readonly string[];
  readonly leaves: readonly string[];
}

/** `avoid` stops a build; `think-twice` needs the context and is listed. */
export type Severity = 'avoid' | 'think-twice';

export type Avoid = StemEntry | PhraseEntry;

export interface StemEntry {
  readonly stem: string;
  /** A key of `paradigms`; without it only the stem itself is meant. */
  readonly paradigm?: string | undefined;
  /** What may stand before and after the stem in one word. */
  readonly left?: Compounding | undefined;
  readonly right?: Compounding | undefined;
}

export type Compounding = 'none' | 'any' | readonly string[];

export interface PhraseEntry {
  readonly phrase: string;
}

export interface Use {
  readonly for: Meaning;
  /** `{head}` takes the form of what was found: "{person} med rusmiddelproblemer". */
  readonly say: string;
}

export const meanings = [
  'person',
  'condition',
  'treatment',
  'sample',
  'equipment',
  'family',
  'field',
  'phrase',
] as const;
export type Meaning = (typeof meanings)[number];

/** Something that a reader may want to say otherwise. */
export interface Finding {
  readonly rule: Rule;
  /** Where in the text, in UTF-16 units: `text.slice(start, end)` is `found`. */
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly suggestions: readonly Suggestion[];
}

export interface Suggestion {
  readonly for: Meaning;
  readonly text: string;
  /** True when it can stand in the found words' place as it is; false when the sentence must be turned. */
  readonly fits: boolean;
}
