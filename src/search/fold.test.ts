import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, wordsOf } from './fold.ts';

describe('words are compared as people type them', () => {
  test.each([
    ['pårørende', 'paaroerende'],
    ['pårørende', 'parorende'],
    ['nær', 'naer'],
    ['Ære', 'aere'],
    ['sápmi', 'sapmi'],
    ['čuohcat', 'cuohcat'],
    ['đ ŋ š ŧ ž', 'd n s t z'],
    ['Їжак', 'іжак'],
    ['أدوية', 'ادوية'],
    ['ŠIPMIRD', 'sipmird'],
  ])('%s is found by %s', (written, typed) => {
    expect(fold(written)).toBe(fold(typed));
  });

  test('folding twice changes nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('words are found in every script, and never hold spaces', () => {
    expect(wordsOf('LAR-lege, « naloxon » ናሎክሶን، نالوكسون!')).toEqual([
      'LAR',
      'lege',
      'naloxon',
      'ናሎክሶን',
      'نالوكسون',
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsOf(text).every((word) => !/\s/.test(word))).toBe(true);
      }),
    );
  });
});
