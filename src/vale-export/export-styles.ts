import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { RuleFile } from '../vocabulary/rules.ts';
import { valeIni } from './vale-ini.ts';
import { valeRules } from './vale-rules.ts';

/** A file of the export: its path inside the folder, and what stands in it. */
export interface ExportedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The styles of all languages that have rules, and an example of a configuration.
 * @param addressOf the web address of a source, if it has one
 */
export function valeFiles(
  lists: Iterable<RuleFile>,
  addressOf: (source: string) => string | undefined,
): ExportedFile[] {
  const withRules = [...lists].filter(({ rules }) => rules.length > 0);
  const styles = withRules.flatMap((file) =>
    file.rules.flatMap((rule) => {
      const link = rule.sources.map(addressOf).find((address) => address !== undefined);
      return valeRules(rule, file, link).map(({ name, content }) => ({
        path: `styles/Naer-${file.language}/${name}.yml`,
        text: stringify(content, { singleQuote: true, lineWidth: 0 }),
      }));
    }),
  );
  return [...styles, { path: '.vale.ini', text: valeIni(withRules.map(({ language }) => language)) }];
}

/** Writes the files; styles of ours that stood there before are taken away. */
export function writeFiles(folder: string, files: readonly ExportedFile[]): void {
  const styles = join(folder, 'styles');
  mkdirSync(styles, { recursive: true });
  for (const name of readdirSync(styles).filter((one) => one.startsWith('Naer-')))
    rmSync(join(styles, name), { recursive: true });
  for (const { path, text } of files) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
