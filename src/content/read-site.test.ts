import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from './problems.ts';
import { readSite } from './read-site.ts';

const OTHER_LANGUAGES = /pages\/[^/]+\/(?!(?:nb|en|se)\.md$)[^/]+\.md$/;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'naer-'));
  // Three languages are enough to break things in, and are read faster than all.
  const filter = (path: string) => !OTHER_LANGUAGES.test(path);
  for (const folder of ['content', 'locales'])
    cpSync(folder, join(root, folder), { recursive: true, filter });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Everything that is wrong after a file is changed. */
function problemsAfter(path: string, change: (text: string) => string, today = '2026-11-22'): string {
  const file = join(root, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after, 'the test must change the file').not.toBe(before);
  writeFileSync(file, after);
  try {
    readSite({ root, today });
    return '';
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

const page = 'content/pages/klage/nb.md';

describe('the content as it stands', () => {
  test('is whole', () => {
    expect(() => readSite({ root: process.cwd(), today: '2026-11-22' })).not.toThrow();
  });
});

describe('an editor who breaks something is told what, where and how to mend it', () => {
  test('a dead link names file, line and page', () => {
    const said = problemsAfter(page, (text) => `${text}\n[Feil](page:finnes-ikke)\n`);
    expect(said).toMatch(/content\/pages\/klage\/nb\.md:\d+ {2}The link leads to the page "finnes-ikke"/);
    expect(said).toContain('→ Correct the id');
  });

  test('a link to a section that is not there lists those that are', () => {
    expect(problemsAfter(page, (text) => `${text}\n[Feil](page:lar#ingenting)\n`)).toContain(
      'has no section "ingenting"',
    );
  });

  test('an unknown source', () => {
    expect(problemsAfter(page, (text) => `${text}\nTekst. [@oppdiktet]\n`)).toContain(
      'The source "oppdiktet" is unknown',
    );
  });

  test('a phone number written out by hand', () => {
    expect(problemsAfter(page, (text) => `${text}\nRing 22 59 13 00 nå.\n`)).toContain(
      'A phone number is written out: "22 59 13 00"',
    );
  });

  test('a number that nobody has entered', () => {
    expect(problemsAfter(page, (text) => `${text}\n::call{number=ukjent}\n`)).toContain(
      'The phone number "ukjent" is unknown',
    );
  });

  test('a claim without a source', () => {
    expect(problemsAfter(page, (text) => `${text}\n## Ny {#ny}\n\nDu har rett til fem timer.\n`)).toContain(
      'This claim names no source',
    );
  });

  test('a sentence that is too long is shown', () => {
    const long = Array.from({ length: 30 }, () => 'ord').join(' ');
    expect(problemsAfter(page, (text) => `${text}\nEt ${long}.\n`)).toContain(
      `A sentence has 31 words: "Et ${long}`,
    );
  });

  test('broken front matter names its line', () => {
    expect(problemsAfter(page, (text) => text.replace(/^tab: .*$/m, 'tab: [uferdig'))).toMatch(
      /klage\/nb\.md:\d+ {2}This is not valid YAML/,
    );
  });

  test('a missing summary', () => {
    expect(problemsAfter(page, (text) => text.replace(/^summary: .*$/m, ''))).toContain('summary');
  });

  test('a missing interface string', () => {
    expect(problemsAfter('locales/en/ui.json', (text) => text.replace(/"skip": .*\n/, ''))).toContain(
      '"skip" is missing',
    );
  });

  test('a lost placeholder', () => {
    expect(problemsAfter('locales/en/ui.json', (text) => text.replace('{{name}}', 'name'))).toContain(
      'placeholders',
    );
  });

  test('a translation whose blocks differ from its source', () => {
    expect(problemsAfter('content/pages/klage/en.md', (text) => `${text}\nOne more paragraph.\n`)).toContain(
      'but the source has',
    );
  });

  test('a service told in words that label people', () => {
    expect(
      problemsAfter('content/services/bergen-huset.yaml', (text) =>
        text.replace('nb: Brukerstyrt hus', 'nb: Hus for narkomane'),
      ),
    ).toContain('"narkomane"');
  });

  test('a source whose form is wrong', () => {
    expect(
      problemsAfter('content/sources.yaml', (text) => text.replace('https://lovdata.no', 'lovdata.no')),
    ).toContain('web address');
  });

  test('several faults are told at once', () => {
    const said = problemsAfter(page, (text) => `${text}\n[A](page:ingen-a)\n\n[B](page:ingen-b)\n`);
    expect(said).toContain('ingen-a');
    expect(said).toContain('ingen-b');
    expect(said).toMatch(/\d+ to mend in \d+ file/);
  });

  test('a letter lost in saving', () => {
    expect(problemsAfter(page, (text) => `${text}\nBl\uFFFD.\n`)).toContain('lost in saving');
  });
});

describe('time passes', () => {
  test('an emergency page past its review date stops the build', () => {
    expect(
      problemsAfter('content/pages/overdose/nb.md', (text) =>
        text.replace('on: 2026-11-22', 'on: 2026-01-01'),
      ),
    ).toContain('was to be reviewed by 2026-07-01');
  });

  test('unless whoever builds says otherwise', () => {
    const file = join(root, 'content/pages/overdose/nb.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('on: 2026-11-22', 'on: 2026-01-01'));
    expect(() => readSite({ root, today: '2026-11-22', allowOverdue: true })).not.toThrow();
  });

  test('a review in the future is not believed', () => {
    expect(problemsAfter(page, (text) => text.replace('on: 2026-11-22', 'on: 2031-01-01'))).toContain(
      'in the future',
    );
  });
});
