import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packageRoot } from './package-root.ts';

const cwd = mkdtempSync(join(tmpdir(), 'naer-ord-'));
afterAll(() => rmSync(cwd, { recursive: true }));

/** The command as a person starts it, in a folder far from the package. */
function start(args: readonly string[], input?: string) {
  return spawnSync(process.execPath, [join(packageRoot, 'bin/naer-ord.mjs'), ...args], {
    cwd,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
}

test('the command reads a pipe and finds its lists of words from any folder', () => {
  // A configuration of somebody else's project must not matter.
  writeFileSync(join(cwd, 'tsconfig.json'), '{ this is no JSON');
  const { status, stdout, stderr } = start(['check', '-'], 'They wrote that he is a junkie, and he was not.');
  expect(stderr).toBe('');
  expect(stdout).toContain('(stdin):1:25  junkie → ');
  expect(status).toBe(1);
});

test('ten megabytes are no trouble', () => {
  const calm = 'Vi er her for deg, og du kan ringe når du vil hele døgnet. '.repeat(1700);
  writeFileSync(join(cwd, 'long.txt'), `${calm}\n\nHan er en rusmisbruker, sa de. `.repeat(100));
  const before = performance.now();
  const { status, stdout } = start(['check', 'long.txt', '--lang', 'nb']);
  console.log(`naer-ord check, 10 MB: ${((performance.now() - before) / 1000).toFixed(1)} s`);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('100 to avoid, in 1 of 1 file.');
  expect(status).toBe(1);
});
