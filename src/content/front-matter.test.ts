import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, splitFrontMatter } from './front-matter.ts';
import { addMonths } from './read-page.ts';

describe('front matter', () => {
  test('the text keeps the line numbers of the file', () => {
    const split = splitFrontMatter('---\ntitle: A\n---\n## B\n');
    expect(split?.frontMatter).toBe('title: A');
    expect(split?.markdown.split('\n').indexOf('## B')).toBe(3);
  });

  test('a file without it is told apart', () => {
    expect(splitFrontMatter('Bare tekst')).toBeUndefined();
  });
});

describe('the fingerprint that translations name', () => {
  test('a changed word changes it; spaces and line breaks do not', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, text) => {
        const print = fingerprint(title, 's', text);
        expect(fingerprint(title, 's', `${text}\n\n`)).toBe(print);
        expect(fingerprint(title, 's', `${text} ny`)).not.toBe(print);
        expect(print).toMatch(/^[0-9a-f]{10}$/);
      }),
    );
  });
});

describe('review dates', () => {
  test('count months as people do', () => {
    expect(addMonths('2026-11-22', 6)).toBe('2027-05-22');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  });
});
