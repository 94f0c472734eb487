import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { Problems } from '../../src/content/problems.ts';
import { readVocabulary } from '../../src/content/read-vocabulary.ts';
import { type Checker, createChecker } from '../../src/vocabulary/checker.ts';
import { type Sentence, toSentence } from './figures.ts';

const FOLDER = 'tests/fixtures/word-check';
const schema = v.pipe(v.array(v.strictObject({ text: v.pipe(v.string(), v.nonEmpty()) })), v.minLength(1));

/** The sentences of every language that has any, by language. */
export function readSentences(root: string): Map<string, Sentence[]> {
  const files = readdirSync(join(root, FOLDER)).filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.sort().map((name) => {
      const list = v.parse(schema, parse(readFileSync(join(root, FOLDER, name), 'utf8')));
      return [name.slice(0, -'.yaml'.length), list.map(({ text }) => toSentence(text))];
    }),
  );
}

/** @throws when a rule file cannot be read */
export function readCheckers(root: string): Map<string, Checker> {
  const problems = new Problems();
  const files = readVocabulary(root, problems);
  if (problems.any) throw new Error(problems.found.map(({ message }) => message).join('\n'));
  return new Map([...files].map(([lang, file]) => [lang, createChecker(file)]));
}
