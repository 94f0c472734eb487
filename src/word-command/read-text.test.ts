import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { decodeText, MOST_BYTES, readTextFile } from './read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'naer-ord-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

test('a text is read, without the mark of byte order', () => {
  expect(readTextFile(file('a.txt', '\uFEFFblå\r\n'))).toEqual({ text: 'blå\r\n' });
  expect(readTextFile(file('empty.txt', ''))).toEqual({ text: '' });
});

test('a file that is not there', () => {
  expect(readTextFile(join(folder, 'nobody.txt'))).toMatchObject({ message: 'There is no such file.' });
  expect(readTextFile(join(file('b.txt', 'b'), 'c.txt'))).toMatchObject({
    message: 'There is no such file.',
  });
});

test('a folder: says which files to name', () => {
  expect(readTextFile(folder, 'letters/')).toMatchObject({
    message: 'This is a folder.',
    remedy: expect.stringContaining('letters/*.md'),
  });
});

test('a device', () => {
  expect(readTextFile('/dev/zero')).toMatchObject({ text: undefined });
});

test('binary data', () => {
  expect(readTextFile(file('a.bin', Buffer.from([1, 2, 0, 3])))).toMatchObject({
    message: 'This is not a text: it holds binary data.',
  });
});

test('UTF-16 is named, for it holds zero bytes too', () => {
  expect(decodeText(Buffer.from('\uFEFFtext', 'utf16le'))).toMatchObject({
    message: 'The text is saved as UTF-16.',
  });
});

test('invalid UTF-8 is named, with its line', () => {
  const latin1 = Buffer.concat([Buffer.from('en\ntø\n'), Buffer.from('blå', 'latin1'), Buffer.from('\n')]);
  expect(decodeText(latin1)).toMatchObject({
    text: undefined,
    line: 3,
    message: 'The text is not valid UTF-8.',
  });
});

test('a surrogate written as UTF-8 is invalid', () => {
  expect(decodeText(Buffer.from([0x61, 0xed, 0xa0, 0x80]))).toMatchObject({ text: undefined, line: 1 });
});

test('more than a program can hold', () => {
  expect(decodeText(Buffer.alloc(MOST_BYTES + 1, 'a'))).toMatchObject({ remedy: 'Check it in parts.' });
});
