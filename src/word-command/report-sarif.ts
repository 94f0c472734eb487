import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../vocabulary/rules.ts';
import type { FileProblem, PlacedFinding, Results } from './results.ts';

const LEVEL = { avoid: 'error', 'think-twice': 'note' } as const;

/** SARIF 2.1.0, which code hosts and editors show beside the text. @param cwd what the files' addresses are relative to */
export function reportSarif(results: Results, version: string, cwd: string): string {
  const rules = rulesOf(results);
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'naer-ord', version, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: results.problems.length === 0,
            toolExecutionNotifications: results.problems.map((problem) => notification(problem, cwd)),
          },
        ],
        results: results.files.flatMap(({ file, language, findings }) =>
          findings.map((finding) => {
            const ruleId = sarifId(language, finding.rule);
            return { ruleId, ruleIndex: indexOf.get(ruleId)!, ...result(finding, address(file, cwd)) };
          }),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Two languages may have rules of the same name. */
function sarifId(language: string | undefined, rule: Rule): string {
  return `${language ?? 'und'}/${rule.id}`;
}

function rulesOf(results: Results) {
  const rules = new Map(
    results.files.flatMap(({ language, rules }) =>
      rules.map((rule) => [sarifId(language, rule), { rule, language }]),
    ),
  );
  return [...rules].map(([id, { rule, language }]) => ({
    id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why} → ${rule.use.map(({ say }) => say.replace(/[{}]/g, '')).join(' / ')}` },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { language, severity: rule.severity },
  }));
}

function result({ rule, found, suggestions, from, to }: PlacedFinding, uri: string) {
  const instead = suggestions.map(({ text }) => text).join(' / ');
  return {
    level: LEVEL[rule.severity],
    message: { text: `${found} → ${instead}. ${rule.why}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: {
            startLine: from.line,
            startColumn: from.column,
            endLine: to.line,
            endColumn: to.column,
          },
        },
      },
    ],
  };
}

function notification({ file, line, message, remedy }: FileProblem, cwd: string) {
  return {
    level: 'error',
    message: { text: `${message} ${remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: address(file, cwd) },
          ...(line ? { region: { startLine: line } } : {}),
        },
      },
    ],
  };
}

/** A file's address: relative inside the folder, whole outside it, always with its special signs encoded. */
function address(file: string, cwd: string): string {
  if (file === '-') return 'stdin';
  const inside = relative(cwd, resolve(cwd, file));
  if (isAbsolute(inside) || inside.split(sep)[0] === '..') return pathToFileURL(resolve(cwd, file)).href;
  return inside
    .split(sep)
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}
