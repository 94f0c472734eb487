import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { languages, SOURCE_LANGUAGE } from '../languages.ts';
import { interfaceFiles } from './interface-files.ts';
import type { StringTree } from './model.ts';
import type { Problems } from './problems.ts';
import { type NumberTexts, numberTextsSchema } from './schema.ts';

/** Reads a JSON file, or notes why it cannot be read. */
function readJson(root: string, file: string, problems: Problems): unknown {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    problems.add(
      file,
      undefined,
      missing ? 'The file is missing.' : `This is not valid JSON: ${(error as Error).message}`,
      missing
        ? `Copy it from locales/${SOURCE_LANGUAGE}/ and translate the values.`
        : 'Check commas and quotation marks.',
    );
    return undefined;
  }
}

/** The interface strings of every language in the table. */
export function readStrings(root: string, problems: Problems): Map<string, StringTree> {
  const strings = new Map<string, StringTree>();
  for (const { tag } of languages) {
    const files = interfaceFiles.map(
      (name) =>
        [name, readJson(root, `locales/${tag}/${name}.json`, problems) as StringTree | undefined] as const,
    );
    // A file that cannot be read is named once, not again string by string.
    if (files.some(([, json]) => json === undefined)) continue;
    const trees = files.map(([name, json]) => (name === 'ui' ? json : { [name]: json }));
    strings.set(tag, Object.assign({}, ...trees) as StringTree);
  }
  return strings;
}

/** What each phone number is for, per language. */
export function readNumberTexts(root: string, problems: Problems): Map<string, NumberTexts> {
  const texts = new Map<string, NumberTexts>();
  for (const { tag } of languages) {
    const file = `locales/${tag}/numbers.json`;
    const json = readJson(root, file, problems);
    if (!json) continue;
    const result = v.safeParse(numberTextsSchema, json);
    if (result.success) texts.set(tag, result.output);
    else
      for (const issue of result.issues) {
        problems.add(
          file,
          undefined,
          `${v.getDotPath(issue) ?? 'The file'}: ${issue.message}`,
          'Each number needs a "name" and a "for".',
        );
      }
  }
  return texts;
}
