import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguage, languages, SOURCE_LANGUAGE } from '../languages.ts';
import { fingerprint, splitFrontMatter } from './front-matter.ts';
import type { Page, PageText, PlanEntry, TranslationState } from './model.ts';
import type { Problems } from './problems.ts';
import { readMarkdown } from './read-markdown.ts';
import { sourceFrontMatter, translationFrontMatter } from './schema.ts';
import { parseYaml } from './yaml-file.ts';

interface RawFile {
  readonly file: string;
  readonly frontMatter: string;
  readonly markdown: string;
}

/**
 * Reads one page in all its languages.
 * @param root the repository; @returns the page, or undefined when it has no usable source text
 */
export function readPage(root: string, entry: PlanEntry, problems: Problems): Page | undefined {
  const folder = join('content', 'pages', entry.id);
  noteUnknownLanguages(root, folder, problems);
  const raw = readRaw(root, join(folder, `${SOURCE_LANGUAGE}.md`), problems);
  if (!raw) return undefined;
  const head = parseYaml(raw.frontMatter, sourceFrontMatter, raw.file, problems, 2);
  if (!head) return undefined;

  const print = fingerprint(head.title, head.summary, raw.markdown);
  const texts = new Map<string, PageText>();
  texts.set(SOURCE_LANGUAGE, textOf(SOURCE_LANGUAGE, raw, head, { state: 'source' }, false, problems));
  for (const { tag } of languages) {
    if (tag === SOURCE_LANGUAGE || !existsSync(join(root, folder, `${tag}.md`))) continue;
    const translation = readTranslation(root, join(folder, `${tag}.md`), tag, print, problems);
    if (translation) texts.set(tag, translation);
  }
  const { on, every } = head.review;
  return {
    ...entry,
    audience: head.audience,
    reviewed: on,
    reviewBy: addMonths(on, Number.parseInt(every, 10)),
    fingerprint: print,
    texts,
  };
}

function readTranslation(
  root: string,
  file: string,
  tag: string,
  print: string,
  problems: Problems,
): PageText | undefined {
  const raw = readRaw(root, file, problems);
  const head = raw && parseYaml(raw.frontMatter, translationFrontMatter, raw.file, problems, 2);
  if (!raw || !head) return undefined;
  const { of, ...state } = head.translation;
  return textOf(tag, raw, head, state, of !== print, problems);
}

function readRaw(root: string, file: string, problems: Problems): RawFile | undefined {
  const text = readFileSync(join(root, file), 'utf8');
  if (text.includes('\uFFFD')) {
    problems.add(
      file,
      lineOf(text, '\uFFFD'),
      'There is a letter that was lost in saving.',
      'Save the file as UTF-8 and write the letter again.',
    );
  }
  if (text !== text.normalize('NFC')) {
    problems.add(
      file,
      undefined,
      'Some letters are made of two signs (a letter and a loose accent).',
      'Save the file in Unicode NFC.',
    );
  }
  const split = splitFrontMatter(text);
  if (!split) {
    problems.add(
      file,
      1,
      'The file does not begin with front matter between two lines of ---.',
      'See "A page" in CONTRIBUTING.md.',
    );
    return undefined;
  }
  return { file, ...split };
}

function lineOf(text: string, sign: string): number {
  return text.slice(0, text.indexOf(sign)).split('\n').length;
}

interface Head {
  readonly title: string;
  readonly tab: string;
  readonly summary: string;
  readonly keywords: string[];
}

function textOf(
  lang: string,
  raw: RawFile,
  head: Head,
  translation: TranslationState,
  outdated: boolean,
  problems: Problems,
): PageText {
  const { title, tab, summary, keywords } = head;
  const { body, references } = readMarkdown(raw.markdown, (line, message, remedy) =>
    problems.add(raw.file, line, message, remedy),
  );
  return { lang, file: raw.file, title, tab, summary, keywords, body, references, translation, outdated };
}

function noteUnknownLanguages(root: string, folder: string, problems: Problems): void {
  for (const name of readdirSync(join(root, folder))) {
    const tag = name.replace(/\.md$/, '');
    if (!name.endsWith('.md') || !isLanguage(tag)) {
      problems.add(
        join(folder, name),
        undefined,
        `"${name}" is not the text of a language the app has.`,
        'Name the file <language>.md, with a language from src/languages.ts.',
      );
    }
  }
}

/** The same day of the month `months` later, or the last day of a shorter month. YYYY-MM-DD in and out. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
