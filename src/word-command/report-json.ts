import { count, type Results } from './results.ts';

/** Everything that was found, for other programs. Offsets count UTF-16 units from 0, lines and columns from 1. */
export function reportJson(results: Results, version: string): string {
  const { avoid, thinkTwice, files, unreadable } = count(results);
  const report = {
    tool: { name: 'naer-ord', version },
    summary: { avoid, thinkTwice, files, unreadable },
    files: results.files.map(({ file, language, guessed, findings }) => ({
      file,
      language: language ?? null,
      guessed,
      findings: findings.map(({ rule, found, suggestions, start, end, from, to }) => ({
        rule: rule.id,
        severity: rule.severity,
        found,
        suggestions,
        why: rule.why,
        start,
        end,
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
      })),
    })),
    problems: results.problems.map(({ file, line, message, remedy }) => ({
      file,
      line: line ?? null,
      message,
      remedy,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
