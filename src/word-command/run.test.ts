import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type ExitCode, run } from './run.ts';

/** A folder far from the package, as a person would stand in. */
const cwd = mkdtempSync(join(tmpdir(), 'naer-ord-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const FILES: Readonly<Record<string, string | Buffer>> = {
  'letter.txt': 'They wrote that he\nis a junkie, and that was not right.\n',
  'kind.md': '---\ntitle: junkie\n---\n\nHe is a person with problems.\n\n> They said junkie.\n',
  'page.html': '<p>She was <q>a junkie</q> to them.</p>\n<p>But the <b>junkie</b> has a name.</p>',
  'second-thought.txt': 'The centre is open to every drug user in the town.',
  'tegn på norsk.txt': 'Han ble kalt rusmisbruker på legevakten, og det var ikke greit.',
  'names-only.txt': 'Kari Nordmann, Oslo. Ola Hansen, Bergen.',
  'dansk.txt': 'Jeg ved ikke, hvad jeg skal gøre, og det er svært at få hjælp af nogen.',
  'somali.txt': 'Ma garanayo waxa aan sameeyo markii qof uu qaato waxyaabo badan oo uu neefsan waayo.',
  'empty.txt': '',
  'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
  'latin1.txt': Buffer.from('Hun er på hytta.\nBlåbær', 'latin1'),
};
for (const [name, content] of Object.entries(FILES)) writeFileSync(join(cwd, name), content);
mkdirSync(join(cwd, 'letters'));

interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

async function naerOrd(line: string | readonly string[], input: string | Buffer = ''): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await run(typeof line === 'string' ? line.split(' ') : line, {
    cwd,
    readInput: async () => (typeof input === 'string' ? Buffer.from(input) : input),
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

describe('for people', () => {
  test('where, what, what to say instead, why, and a line that sums up', async () => {
    const { code, out, err } = await naerOrd('check letter.txt --lang en');
    const [found, why, empty, summary] = out.split('\n');
    expect(found).toMatch(/^letter\.txt:2:6 {2}junkie → person who uses drugs.* \(junkie\)$/);
    expect(why).toMatch(/^ {4}The word compares/);
    expect([empty, summary]).toEqual(['', '1 to avoid, in 1 of 1 file.']);
    expect([code, err]).toEqual([1, '']);
  });

  test('the language is guessed', async () => {
    const { code, out } = await naerOrd(['check', 'letter.txt', 'tegn på norsk.txt']);
    expect(out).toContain('tegn på norsk.txt:1:14  rusmisbruker → ');
    expect(out).toContain('2 to avoid');
    expect(code).toBe(1);
  });

  test('nothing to avoid: front matter and quotations do not count', async () => {
    expect(await naerOrd('check kind.md --lang en')).toEqual({
      code: 0,
      out: 'Nothing to avoid in 1 file.\n',
      err: '',
    });
  });

  test('in HTML the place is that of the file itself', async () => {
    const { out } = await naerOrd('check page.html');
    expect(out).toContain('page.html:2:15  junkie');
    expect(out).toContain('1 to avoid');
  });

  test('a second thought is shown, and counts only when asked', async () => {
    const { code, out } = await naerOrd('check second-thought.txt');
    expect(out).toContain('drug user →');
    expect(out).toContain('Think twice: ');
    expect(code).toBe(0);
    expect((await naerOrd('check second-thought.txt --think-twice')).code).toBe(1);
  });

  test('what comes in through a pipe', async () => {
    const { code, out } = await naerOrd('check - --as markdown', 'He is `a junkie`, and she is a junkie.\n');
    expect(out).toContain('(stdin):1:32  junkie');
    expect(out).toContain('1 to avoid');
    expect(code).toBe(1);
  });

  test('a rule can be left out', async () => {
    expect((await naerOrd('check letter.txt --ignore junkie,addict')).code).toBe(0);
  });

  test('an empty file holds nothing to avoid', async () => {
    expect(await naerOrd('check empty.txt')).toMatchObject({ code: 0, out: 'Nothing to avoid in 1 file.\n' });
  });

  test('an empty list of words is no clean bill: its note is shown', async () => {
    const { code, err } = await naerOrd('check somali.txt');
    expect(err).toContain('The list of words for "so" is empty.');
    expect(code).toBe(0);
  });
});

describe('what cannot be checked is named, and the rest is checked', () => {
  test.each([
    ['nobody.txt', 'There is no such file.'],
    ['letters', 'This is a folder.'],
    ['picture.png', 'This is not a text: it holds binary data.'],
    ['latin1.txt', 'latin1.txt:1  The text is not valid UTF-8.'],
    ['names-only.txt', 'The language cannot be told from so few words.'],
    ['dansk.txt', 'It looks like "da", which has no list of words.'],
  ])('%s', async (file, message) => {
    const { code, out, err } = await naerOrd(`check ${file} kind.md`);
    expect(err).toContain(file);
    expect(err).toContain(message);
    expect(err).toContain('    → ');
    expect(out).toBe('Nothing to avoid in 1 file. 1 could not be checked.\n');
    expect(code).toBe(2);
  });

  test('a language that cannot be told: says how to tell it, and which there are', async () => {
    const { err } = await naerOrd('check names-only.txt');
    expect(err).toMatch(/Say it with --lang\. There are lists for .*\ben\b.*\bpl\b/);
  });

  test('a lone surrogate in what comes in through a pipe', async () => {
    const bytes = Buffer.concat([Buffer.from('a junkie '), Buffer.from([0xed, 0xa0, 0x80])]);
    const { code, err } = await naerOrd('check - --lang en', bytes);
    expect(err).toContain('(stdin):1  The text is not valid UTF-8.');
    expect(code).toBe(2);
  });
});

describe('wrong usage', () => {
  test.each([
    ['check letter.txt --lang xx', 'no list of words for "xx". There are lists for'],
    ['check letter.txt --ignore junky', 'there is no rule "junky". Did you mean "junkie"?'],
    ['check', 'Name at least one file'],
    ['check letter.txt --format pdf', 'human, json, sarif'],
    ['find letter.txt', 'There is no command "find"'],
  ])('%s', async (line, message) => {
    const { code, out, err } = await naerOrd(line);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test('a language may be written with other capitals', async () => {
    expect((await naerOrd('check letter.txt --lang EN')).code).toBe(1);
  });

  test('help and version', async () => {
    expect((await naerOrd('--help')).out).toContain('naer-ord check FILES');
    expect((await naerOrd('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

test('as JSON: everything that was found, and what could not be checked', async () => {
  const { code, out } = await naerOrd('check letter.txt picture.png empty.txt --format json');
  const report = JSON.parse(out);
  expect(report.summary).toEqual({ avoid: 1, thinkTwice: 0, files: 2, unreadable: 1 });
  expect(report.files[0]).toMatchObject({ file: 'letter.txt', language: 'en', guessed: true });
  const [finding] = report.files[0].findings;
  expect(finding).toMatchObject({
    rule: 'junkie',
    severity: 'avoid',
    line: 2,
    column: 6,
    endLine: 2,
    endColumn: 12,
  });
  expect(String(FILES['letter.txt']).slice(finding.start, finding.end)).toBe('junkie');
  expect(finding.suggestions[0]).toMatchObject({ for: 'person', fits: true });
  expect(report.files[1]).toMatchObject({ language: null, findings: [] });
  expect(report.problems).toMatchObject([{ file: 'picture.png', line: null }]);
  expect(code).toBe(2);
});

describe('as SARIF 2.1.0', () => {
  const read = async (line: string | readonly string[]) => JSON.parse((await naerOrd(line)).out);

  test('a run with its tool, its rules and its results', async () => {
    const log = await read([
      'check',
      'letter.txt',
      'second-thought.txt',
      'tegn på norsk.txt',
      '--format',
      'sarif',
    ]);
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    expect(log.runs).toHaveLength(1);
    const [{ tool, results, columnKind, invocations }] = log.runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(tool.driver).toMatchObject({ name: 'naer-ord', version: expect.stringMatching(/^\d/) });

    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of tool.driver.rules) {
      expect(['error', 'note']).toContain(rule.defaultConfiguration.level);
      for (const text of [rule.shortDescription, rule.fullDescription, rule.help])
        expect(text.text).toEqual(expect.stringMatching(/\S/));
    }
    expect(results.map((one: { level: string }) => one.level)).toEqual(['error', 'note', 'error']);
    for (const { ruleId, ruleIndex, message, locations } of results) {
      expect(ids[ruleIndex]).toBe(ruleId);
      expect(message.text).toContain('→');
      expect(locations).toHaveLength(1);
    }
    expect(results[0].ruleId).toBe('en/junkie');
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'letter.txt' },
      region: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 12 },
    });
    expect(results[2].locations[0].physicalLocation.artifactLocation.uri).toBe('tegn%20p%C3%A5%20norsk.txt');
  });

  test('files that could not be checked are told of', async () => {
    const [{ invocations, results }] = (await read('check latin1.txt nobody.txt --format sarif')).runs;
    expect(results).toEqual([]);
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications).toMatchObject([
      { level: 'error', locations: [{ physicalLocation: { region: { startLine: 1 } } }] },
      { level: 'error', message: { text: expect.stringContaining('no such file') } },
    ]);
  });

  test('a file outside the folder has a whole address', async () => {
    const outside = join(cwd, 'letters', '..', '..', 'naer-ord-outside.txt');
    const [{ invocations }] = (await read(['check', outside, '--format', 'sarif'])).runs;
    const [{ locations }] = invocations[0].toolExecutionNotifications;
    expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(
      /^file:\/\/\/.*naer-ord-outside\.txt$/,
    );
  });
});
