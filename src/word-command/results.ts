import type { Rule, Suggestion } from '../vocabulary/rules.ts';
import type { Place } from './places.ts';

/** What came of a run: everything that a report tells. */
export interface Results {
  readonly files: readonly FileResult[];
  readonly problems: readonly FileProblem[];
}

export interface FileResult {
  /** As it was named on the command line; "-" for what came in through a pipe. */
  readonly file: string;
  /** Undefined when the file holds no words. */
  readonly language: string | undefined;
  readonly guessed: boolean;
  /** The rules that the file was held to. */
  readonly rules: readonly Rule[];
  readonly findings: readonly PlacedFinding[];
}

export interface PlacedFinding {
  readonly rule: Rule;
  /** The words as they are read, on one line. */
  readonly found: string;
  readonly suggestions: readonly Suggestion[];
  /** In UTF-16 units of the file's text. */
  readonly start: number;
  readonly end: number;
  readonly from: Place;
  readonly to: Place;
}

/** A file that could not be checked. */
export interface FileProblem {
  readonly file: string;
  readonly line?: number | undefined;
  readonly message: string;
  readonly remedy: string;
}

export interface Counts {
  readonly avoid: number;
  readonly thinkTwice: number;
  readonly files: number;
  readonly filesWithFindings: number;
  readonly unreadable: number;
}

export function count({ files, problems }: Results): Counts {
  const findings = files.flatMap((file) => file.findings);
  const avoid = findings.filter(({ rule }) => rule.severity === 'avoid').length;
  return {
    avoid,
    thinkTwice: findings.length - avoid,
    files: files.length,
    filesWithFindings: files.filter((file) => file.findings.length > 0).length,
    unreadable: problems.length,
  };
}
