import { count, type FileProblem, type FileResult, type PlacedFinding, type Results } from './results.ts';

/** Findings for a terminal, two lines each, and a line that sums up. */
export function reportHuman(results: Results): string {
  const lines = results.files.flatMap((file) => file.findings.flatMap((finding) => describe(file, finding)));
  return [...lines, ...(lines.length > 0 ? [''] : []), summary(results), ''].join('\n');
}

/** A file that could not be checked, on two lines. */
export function describeProblem({ file, line, message, remedy }: FileProblem): string {
  return `${shown(file)}${line ? `:${line}` : ''}  ${message}\n    → ${remedy}\n`;
}

function describe({ file }: FileResult, { rule, found, suggestions, from }: PlacedFinding): string[] {
  const instead = suggestions.map(({ text }) => text).join(' / ');
  const why = rule.severity === 'avoid' ? rule.why : `Think twice: ${rule.why}`;
  return [
    `${shown(file)}:${from.line}:${from.column}  ${found} → ${instead} (${rule.id})`,
    `    ${oneLine(why)}`,
  ];
}

function summary(results: Results): string {
  const { avoid, thinkTwice, files, filesWithFindings, unreadable } = count(results);
  if (files === 0) return `Nothing was checked. ${unreadable} could not be.`;
  const checked = `${files} file${files === 1 ? '' : 's'}`;
  const found = [
    ...(avoid > 0 ? [`${avoid} to avoid`] : []),
    ...(thinkTwice > 0 ? [`${thinkTwice} to think twice about`] : []),
  ].join(', ');
  const left = unreadable > 0 ? ` ${unreadable} could not be checked.` : '';
  return `${found ? `${found}, in ${filesWithFindings} of ${checked}.` : `Nothing to avoid in ${checked}.`}${left}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A file's name without signs that would steer a terminal. */
function shown(file: string): string {
  return file === '-' ? '(stdin)' : file.replace(/\p{Cc}/gu, '�');
}
