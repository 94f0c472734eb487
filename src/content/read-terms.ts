import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { languages } from '../languages.ts';
import type { Problems } from './problems.ts';
import { parseYaml } from './yaml-file.ts';

const word = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));

const termsSchema = v.strictObject({
  language: word,
  /** Where the terms come from and who has read them. */
  note: word,
  terms: v.array(
    v.strictObject({
      /** The Norwegian concept. */
      concept: word,
      /** The words our texts use; none where no attested word was found. */
      use: v.array(word),
      /** What stands instead where there is no word: the Norwegian term in quotation marks. */
      norwegian: v.optional(word),
      /** Other words for the same that our texts do not use; `*` stands for any ending. */
      not: v.optional(v.array(word), []),
      /** Where the word is attested; needed for every word we use. */
      source: v.optional(word),
      /** How often the word stands in running text; 0 means only in a dictionary. */
      count: v.optional(v.number()),
      note: v.optional(word),
    }),
  ),
});
export type Terms = v.InferOutput<typeof termsSchema>;

/** The term lists of the languages that have one, `content/terms/<lang>.yaml`: one word for one thing. */
export function readTerms(root: string, problems: Problems): Map<string, Terms> {
  const lists = new Map<string, Terms>();
  for (const { tag } of languages) {
    const file = `content/terms/${tag}.yaml`;
    if (!existsSync(join(root, file))) continue;
    const list = parseYaml(readFileSync(join(root, file), 'utf8'), termsSchema, file, problems);
    if (!list) continue;
    if (list.language !== tag)
      problems.add(file, undefined, `It says language: ${list.language}.`, `Write language: ${tag}.`);
    for (const { concept, use, norwegian, source } of list.terms) {
      if (use.length > 0 && !source)
        problems.add(
          file,
          undefined,
          `"${concept}" does not say where its word is attested.`,
          'Name the dictionary or the text in "source".',
        );
      if (use.length === 0 && !norwegian)
        problems.add(
          file,
          undefined,
          `"${concept}" has neither a word nor the Norwegian one.`,
          'Give "use", or say in "norwegian" what stands instead.',
        );
    }
    lists.set(tag, list);
  }
  return lists;
}
