import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { meanings, type RuleFile } from '../vocabulary/rules.ts';
import type { Problems } from './problems.ts';
import { asciiId } from './schema.ts';
import { readYamlFile } from './yaml-file.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const texts = v.optional(v.array(text), []);
const compounding = v.optional(v.union([v.picklist(['none', 'any']), v.array(text)]));
const avoid = v.union(
  [
    v.strictObject({ stem: text, paradigm: v.optional(text), left: compounding, right: compounding }),
    v.strictObject({ phrase: text }),
  ],
  'must have a stem (with paradigm, left, right) or a phrase',
);
const forms = v.record(v.string(), v.array(v.string()));
const rule = v.strictObject({
  id: asciiId,
  title: text,
  avoid: v.pipe(v.array(avoid), v.minLength(1)),
  use: v.pipe(v.array(v.strictObject({ for: v.picklist(meanings), say: text })), v.minLength(1)),
  why: text,
  sources: v.pipe(v.array(asciiId), v.minLength(1, 'names no source')),
  severity: v.picklist(['avoid', 'think-twice']),
  unless: texts,
  pages: texts,
  matches: v.pipe(v.array(text), v.minLength(1, 'has no example that must be reported')),
  leaves: texts,
});
const schema = v.strictObject({
  language: text,
  state: v.picklist(['sourced', 'proposal']),
  note: v.optional(text),
  names: texts,
  paradigms: v.optional(v.record(v.string(), forms), {}),
  heads: v.optional(v.record(v.string(), v.record(v.string(), v.string())), {}),
  rules: v.array(rule),
});

const FOLDER = 'content/vocabulary';

/** Every language's rules. A rule whose source or page does not exist is a problem, and so is a language twice. */
export function readVocabulary(root: string, problems: Problems): Map<string, RuleFile> {
  const files = new Map<string, RuleFile>();
  if (!existsSync(join(root, FOLDER))) return files;
  for (const name of readdirSync(join(root, FOLDER))
    .filter((file) => file.endsWith('.yaml'))
    .sort()) {
    const path = `${FOLDER}/${name}`;
    const file = readYamlFile(root, path, schema, problems);
    if (!file) continue;
    if (`${file.language}.yaml` !== name)
      problems.add(path, 1, `The file is for "${file.language}".`, `Name it ${file.language}.yaml.`);
    noteRepeatedIds(path, file.rules, problems);
    files.set(file.language, file);
  }
  return files;
}

function noteRepeatedIds(path: string, rules: readonly { id: string }[], problems: Problems): void {
  const seen = new Set<string>();
  for (const { id } of rules) {
    if (seen.has(id))
      problems.add(
        path,
        undefined,
        `The rule "${id}" stands twice.`,
        'Keep one; every rule has its own address.',
      );
    seen.add(id);
  }
}
