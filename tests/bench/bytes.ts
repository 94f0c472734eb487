import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { languages } from '../../src/languages.ts';
import type { PackIndex } from '../../src/worker/pack-format.ts';
import type { BudgetName } from './budgets.ts';

/** Sizes of a build in kB (1000 bytes), compressed as a good host sends them. */
export function measureBytes(dist: string): Partial<Record<BudgetName, number>> {
  const size = (path: string) => statSync(join(dist, path)).size / 1000;
  const gzipped = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path)), { level: 9 }).length, 0) /
    1000;
  const assets = readdirSync(join(dist, 'assets')).filter((file) => /\.js$/.test(file));
  const scripts = (html: string) =>
    [...readFileSync(join(dist, html), 'utf8').matchAll(/<script[^>]+src="[^"]*(assets\/[^"]+\.js)"/g)].map(
      (match) => match[1]!,
    );
  const withImports = (paths: readonly string[]) => [
    ...new Set(paths.flatMap((path) => [path, ...importsOf(dist, path, assets)])),
  ];
  const { packs } = JSON.parse(readFileSync(join(dist, 'packs/index.json'), 'utf8')) as PackIndex;
  const searchText = (tag: string) =>
    size(
      `assets/${readdirSync(join(dist, 'assets')).find((file) => file.startsWith(`sok-${tag}-`) && file.endsWith('.json.br'))}`,
    );

  const help = readdirSync(join(dist, 'assets'))
    .filter((file) => /^(steder|hjelp)-.*\.json\.br$/.test(file))
    .reduce((sum, file) => sum + size(`assets/${file}`), 0);

  return {
    html: Math.max(...htmlFiles(dist).map((path) => size(`${path}.br`))),
    pageScript: gzipped(withImports(scripts('nb/overdose/index.html'))),
    searchScript: gzipped(withImports(scripts('nb/sok/index.html'))),
    finderScript: gzipped(withImports(scripts('nb/tjenester/index.html'))),
    worker: gzipped(['sw.js']),
    core:
      packs.akutt!.bytes / 1000 +
      size('vent/index.html.br') +
      gzipped(withImports(scripts('nb/overdose/index.html'))),
    pack: Math.max(...languages.map(({ tag }) => packs[tag]!.bytes / 1000)),
    kept: Math.max(...languages.map(({ tag }) => packs[tag]!.bytes / 1000 + searchText(tag))) + help,
  };
}

/** The other chunks a script needs, as its text names them. */
function importsOf(dist: string, path: string, assets: readonly string[]): string[] {
  const code = readFileSync(join(dist, path), 'utf8');
  return assets.filter((file) => code.includes(file)).map((file) => `assets/${file}`);
}

/** Every page once: addresses in capitals repeat them. */
function htmlFiles(dist: string): string[] {
  return languages.flatMap(({ tag }) =>
    readdirSync(join(dist, tag), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => `${tag}/${file}`),
  );
}
