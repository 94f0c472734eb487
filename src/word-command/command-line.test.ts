import { describe, expect, test } from 'vitest';
import { readCommandLine } from './command-line.ts';
import { nearest } from './nearest.ts';

test('files with nothing else', () => {
  expect(readCommandLine(['check', 'a.md', '-', 'a.md'])).toEqual({
    name: 'check',
    files: ['a.md', '-'],
    lang: undefined,
    format: 'human',
    ignore: [],
    thinkTwice: false,
    as: undefined,
  });
});

test('everything at once, in any order', () => {
  expect(
    readCommandLine(
      '--lang nb check --ignore a,b --ignore=c --think-twice a.txt --format sarif --as html'.split(' '),
    ),
  ).toMatchObject({ lang: 'nb', ignore: ['a', 'b', 'c'], thinkTwice: true, format: 'sarif', as: 'html' });
});

test('help and version need no file', () => {
  expect(readCommandLine(['--help'])).toEqual({ name: 'help' });
  expect(readCommandLine(['check', '-h'])).toEqual({ name: 'help' });
  expect(readCommandLine(['--version'])).toEqual({ name: 'version' });
});

describe('what cannot be understood is told', () => {
  test.each([
    [[], 'naer-ord check FILES'],
    [['check'], 'Name at least one file'],
    [['letter.md'], 'Did you mean: naer-ord check letter.md'],
    [['check', 'a', '--format', 'jsn'], 'Did you mean "json"? There are: human, json, sarif.'],
    [['check', 'a', '--as', 'pdf'], 'There are: text, markdown, html.'],
    [['check', 'a', '--lnag', 'nb'], '--lnag'],
    [['check', 'a', '--lang'], '--lang'],
  ])('%j', (args, message) => {
    expect(() => readCommandLine(args)).toThrow(message);
  });
});

test('the nearest word is what was meant, or none', () => {
  expect(nearest('narkomna', ['misbruker', 'narkoman'])).toBe('narkoman');
  expect(nearest('Narkoman', ['narkoman'])).toBe('narkoman');
  expect(nearest('xyz', ['misbruker', 'narkoman'])).toBeUndefined();
  expect(nearest('a', [])).toBeUndefined();
});
