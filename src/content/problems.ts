/** Collects what is wrong in the content, so that an editor sees everything at once, with file, line and remedy. */

export interface Problem {
  /** Path from the repository's root. */
  readonly file: string;
  /** First line is 1; undefined when the problem is about the whole file. */
  readonly line: number | undefined;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

export class Problems {
  readonly found: Problem[] = [];

  add(file: string, line: number | undefined, message: string, remedy: string): void {
    this.found.push({ file, line, message, remedy });
  }

  get any(): boolean {
    return this.found.length > 0;
  }
}

/** One problem on two lines: `file:line  message` and what to do. */
function describe({ file, line, message, remedy }: Problem): string {
  return `${file}${line ? `:${line}` : ''}  ${message}\n    → ${remedy}`;
}

/** All problems as text for a terminal, in order of file and line. */
export function describeProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${sorted.map(describe).join('\n')}\n\n${problems.length} to mend in ${files} file${files === 1 ? '' : 's'}.`;
}

/** Thrown when the content cannot be built; its message is the whole list. */
export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(describeProblems(problems));
    this.name = 'ContentError';
  }
}
