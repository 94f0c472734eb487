import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = process.cwd();
const copy = mkdtempSync(join(tmpdir(), 'naer-language-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** German stands for any language the app does not have: one row, its strings, its list of words, one page. */
test('a new language is one row and its files: its pages, menu, pack, search and manifest are there', () => {
  for (const part of [
    'src',
    'content',
    'locales',
    'public',
    'site.config.ts',
    'vite.config.ts',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

  const table = join(copy, 'src/languages.ts');
  const row =
    "  { tag: 'de', endonym: 'Deutsch', direction: 'ltr', fallback: ['en'], state: 'draft', format: 'de' },\n";
  const rows = readFileSync(table, 'utf8');
  writeFileSync(table, rows.replace(/(languages: readonly Language\[\] = \[\n)/, `$1${row}`));
  cpSync(join(root, 'locales/en'), join(copy, 'locales/de'), { recursive: true });
  const noList = 'language: de\nstate: proposal\nnote: Noch keine Liste.\nrules: []\n';
  writeFileSync(join(copy, 'content/vocabulary/de.yaml'), noList);
  cpSync(join(root, 'content/pages/overdose/en.md'), join(copy, 'content/pages/overdose/de.md'));

  const built = spawnSync('npx', ['tsx', 'src/build/main.ts', '--uncompressed'], {
    cwd: copy,
    encoding: 'utf8',
  });
  expect(built.stderr.replace(/^npm warn.*\n/gm, '')).toBe('');
  const dist = (path: string) => readFileSync(join(copy, 'dist', path), 'utf8');
  expect(dist('de/overdose/index.html')).toContain('<html lang="de"');
  // A page that is not translated stands in the language it falls back to, with a notice.
  expect(dist('de/lar/index.html')).toMatch(/<div lang="en"/);
  expect(dist('nb/lar/index.html')).toContain('hreflang="de"');
  expect(dist('index.html')).toContain('Deutsch');
  expect(dist('manifest.de.webmanifest')).toContain('"de"');
  const packs = JSON.parse(dist('packs/index.json')).packs;
  expect(Object.keys(packs)).toContain('de');
  expect(JSON.parse(dist(packs.akutt.file)).pages['de/overdose/']).toBeDefined();
  expect(readdirSync(join(copy, 'dist/assets')).some((file) => file.startsWith('sok-de-'))).toBe(true);
  expect(existsSync(join(copy, 'dist/de/overdose/nb/index.html'))).toBe(true);
}, 240_000);
