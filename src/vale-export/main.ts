import { join } from 'node:path';
import { ContentError, Problems } from '../content/problems.ts';
import { readVocabulary } from '../content/read-vocabulary.ts';
import { sourcesSchema } from '../content/schema.ts';
import { readYamlFile } from '../content/yaml-file.ts';
import { valeFiles, writeFiles } from './export-styles.ts';

/** `npm run vocabulary:vale`: writes the vocabulary as styles for the prose checker Vale into `vale/`. */
const root = process.cwd();
try {
  const problems = new Problems();
  const lists = readVocabulary(root, problems);
  const sources = readYamlFile(root, 'content/sources.yaml', sourcesSchema, problems) ?? [];
  if (problems.any) throw new ContentError(problems.found);
  const addresses = new Map(sources.map(({ id, url }) => [id, url]));
  const files = valeFiles(lists.values(), (source) => addresses.get(source));
  writeFiles(join(root, 'vale'), files);
  console.log(
    `${files.length} files in vale/. Copy vale/styles to your texts; vale/.vale.ini shows how to use them.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
