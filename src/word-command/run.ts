import { resolve } from 'node:path';
import { checkText } from './check-text.ts';
import { type Command, readCommandLine } from './command-line.ts';
import { packageRoot, packageVersion } from './package-root.ts';
import { decodeText, readTextFile } from './read-text.ts';
import { kindOf } from './readable.ts';
import { describeProblem, reportHuman } from './report-human.ts';
import { reportJson } from './report-json.ts';
import { reportSarif } from './report-sarif.ts';
import { count, type FileProblem, type FileResult, type Results } from './results.ts';
import { UsageError, usage } from './usage.ts';
import { WordLists } from './word-lists.ts';

/** What a command reads and writes besides files, so that tests can stand in for a terminal. */
export interface Surroundings {
  readonly cwd: string;
  readonly readInput: () => Promise<Buffer>;
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** 0 nothing to avoid, 1 something found, 2 wrong usage or a file that could not be checked. */
export type ExitCode = 0 | 1 | 2;

/** Does what the arguments say. */
export async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  try {
    const command = readCommandLine(args);
    if (command.name === 'check') return await check(command, around);
    around.write(command.name === 'help' ? usage : `${packageVersion()}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    around.complain(`naer-ord: ${error.message}\n          naer-ord --help shows what there is.\n`);
    return 2;
  }
}

type Check = Extract<Command, { name: 'check' }>;

async function check(command: Check, around: Surroundings): Promise<ExitCode> {
  const lists = WordLists.read(packageRoot, command.ignore);
  const lang = command.lang === undefined ? undefined : knownLanguage(command.lang, lists);
  const files: FileResult[] = [];
  const problems: FileProblem[] = [];
  for (const file of command.files) {
    const outcome = await checkFile(file, lang, command, lists, around);
    if ('message' in outcome) problems.push(outcome);
    else files.push(outcome);
  }
  const results: Results = { files, problems };
  for (const problem of problems) around.complain(describeProblem(problem));
  for (const language of new Set(files.flatMap((file) => file.language ?? []))) {
    const note = lists.noteOfEmpty(language);
    if (note !== undefined) around.complain(`The list of words for "${language}" is empty. ${note}\n`);
  }
  around.write(report(results, command, around.cwd));
  const { avoid, thinkTwice } = count(results);
  if (problems.length > 0) return 2;
  return avoid > 0 || (command.thinkTwice && thinkTwice > 0) ? 1 : 0;
}

async function checkFile(
  file: string,
  lang: string | undefined,
  command: Check,
  lists: WordLists,
  around: Surroundings,
): Promise<FileResult | FileProblem> {
  const read =
    file === '-' ? decodeText(await around.readInput()) : readTextFile(resolve(around.cwd, file), file);
  if (read.text === undefined) return { file, line: read.line, message: read.message, remedy: read.remedy };
  return checkText(file, read.text, command.as ?? kindOf(file), lang, lists);
}

function knownLanguage(lang: string, lists: WordLists): string {
  const tag = lists.tagOf(lang) ?? (lists.faultOf(lang) ? lang : undefined);
  if (tag) return tag;
  throw new UsageError(
    `--lang: there is no list of words for "${lang}". There are lists for ${lists.languages.join(', ')}.`,
  );
}

function report(results: Results, { format }: Check, cwd: string): string {
  if (format === 'json') return reportJson(results, packageVersion());
  return format === 'sarif' ? reportSarif(results, packageVersion(), cwd) : reportHuman(results);
}
