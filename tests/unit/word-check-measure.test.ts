import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/vocabulary/checker.ts';
import type { RuleFile } from '../../src/vocabulary/rules.ts';
import { type Figures, figuresOf, onlyAvoid, precision, recall, toSentence } from '../word-check/figures.ts';
import { readCheckers, readSentences } from '../word-check/read-fixtures.ts';
import { findIn, joinBrokenWords, sample } from '../word-check/running-text.ts';

/** A little below what was measured on 2026-11-22 (docs/word-check.md). Raise it when the rules get better. */
const floors: Readonly<Record<string, Floor>> = {
  nb: { sentences: 196, marks: 100, recall: 0.95, avoidRecall: 0.68, falseAlarms: 3 },
  en: { sentences: 77, marks: 38, recall: 0.97, avoidRecall: 0.94, falseAlarms: 1 },
  nn: { sentences: 40, marks: 20, recall: 0.95, avoidRecall: 0.9, falseAlarms: 1 },
  pl: { sentences: 20, marks: 10, recall: 0.9, avoidRecall: 0.9, falseAlarms: 1 },
  ru: { sentences: 20, marks: 10, recall: 0.9, avoidRecall: 0.9, falseAlarms: 1 },
  uk: { sentences: 20, marks: 10, recall: 0.9, avoidRecall: 0.7, falseAlarms: 1 },
  ar: { sentences: 20, marks: 10, recall: 0.9, avoidRecall: 0.9, falseAlarms: 1 },
  se: { sentences: 20, marks: 10, recall: 0.9, avoidRecall: 0.6, falseAlarms: 1 },
  lt: { sentences: 10, marks: 5, recall: 0.8, avoidRecall: 0.8, falseAlarms: 0 },
  'fa-AF': { sentences: 8, marks: 4, recall: 0.75, avoidRecall: 0.75, falseAlarms: 0 },
  smj: { sentences: 5, marks: 2, recall: 0.5, avoidRecall: 0, falseAlarms: 0 },
  sma: { sentences: 5, marks: 0, recall: 0, avoidRecall: 0, falseAlarms: 0 },
  so: { sentences: 5, marks: 0, recall: 0, avoidRecall: 0, falseAlarms: 0 },
  ti: { sentences: 5, marks: 0, recall: 0, avoidRecall: 0, falseAlarms: 0 },
};

interface Floor {
  readonly sentences: number;
  readonly marks: number;
  readonly recall: number;
  /** Of all marks, also those that are only worth a second thought. */
  readonly avoidRecall: number;
  readonly falseAlarms: number;
}

const checkers = readCheckers(process.cwd());
const sentences = readSentences(process.cwd());

describe('a person who writes is told what was measured, and hardly anything else', () => {
  test('every language with rules is measured', () => {
    expect([...sentences.keys()].sort()).toEqual([...checkers.keys()].sort());
    expect(Object.keys(floors).sort()).toEqual([...checkers.keys()].sort());
  });

  test.each(Object.entries(floors))('%s', (lang, floor) => {
    const both = figuresOf(sentences.get(lang)!, checkers.get(lang)!);
    const avoid = figuresOf(sentences.get(lang)!, checkers.get(lang)!, onlyAvoid);
    expect(both.sentences).toBeGreaterThanOrEqual(floor.sentences);
    expect(both.marks).toBeGreaterThanOrEqual(floor.marks);
    expect(recall(both) ?? 0, both.misses.join('\n')).toBeGreaterThanOrEqual(floor.recall);
    expect(recall(avoid) ?? 0, avoid.misses.join('\n')).toBeGreaterThanOrEqual(floor.avoidRecall);
    expect(both.falseAlarms, both.alarms.join('\n')).toBeLessThanOrEqual(floor.falseAlarms);
  });
});

describe('the measure', () => {
  const rule = (id: string, stem: string, severity: 'avoid' | 'think-twice') => ({
    id,
    title: stem,
    avoid: [{ stem }],
    use: [],
    why: '',
    sources: [],
    severity,
    unless: [],
    pages: [],
    matches: [],
    leaves: [],
  });
  const file: RuleFile = {
    language: 'nb',
    state: 'proposal',
    names: [],
    paradigms: {},
    heads: {},
    rules: [rule('rod', 'rød', 'avoid'), rule('bla', 'blå', 'think-twice')],
  };
  const check = createChecker(file);
  const measure = (texts: string[], ...rest: [typeof onlyAvoid?]): Figures =>
    figuresOf(texts.map(toSentence), check, ...rest);

  test('counts what was found, what was missed and what should have been left alone', () => {
    const figures = measure(['En [[rød]] bil.', 'En [[grønn]] bil.', 'En blå bil.']);
    expect(figures).toMatchObject({ sentences: 3, marks: 2, hits: 1, findings: 2, falseAlarms: 1 });
    expect(recall(figures)).toBe(0.5);
    expect(precision(figures)).toBe(0.5);
    expect(figures.misses).toEqual(['En [[grønn]] bil.']);
    expect(figures.alarms).toEqual(['En [[blå]] bil.  (bla)']);
  });

  test('counts a finding outside the mark as a false alarm, also in a sentence with a mark', () => {
    expect(measure(['En [[rød]] bil og en blå.'])).toMatchObject({ hits: 1, falseAlarms: 1 });
  });

  test('takes a mark for reported when the finding shares a part of it', () => {
    expect(measure(['En [[helt rød bil]].'])).toMatchObject({ hits: 1, falseAlarms: 0 });
  });

  test('can count the words to avoid alone', () => {
    expect(measure(['En [[blå]] bil.', 'En blå bil.'], onlyAvoid)).toMatchObject({ hits: 0, falseAlarms: 0 });
  });

  test('has no share where there is nothing to share', () => {
    expect(recall(measure(['En gul bil.']))).toBeUndefined();
    expect(precision(measure(['En gul bil.']))).toBeUndefined();
  });

  test('reads words that a PDF has broken, and leaves hyphens that belong', () => {
    expect(joinBrokenWords('døg-\nnopphold, rusmiddel- \nog LAR-\npasient')).toBe(
      'døgnopphold, rusmiddel- \nog LAR-\npasient',
    );
    expect(findIn('Bilen er r-\nød her.', check).map(({ context }) => context)).toEqual([
      'Bilen er [[rød]] her.',
    ]);
  });

  test('draws the same findings for the same seed', () => {
    const list = Array.from({ length: 100 }, (_, index) => index);
    expect(sample(list, 5, 1)).toEqual(sample(list, 5, 1));
    expect(sample(list, 5, 1)).not.toEqual(sample(list, 5, 2));
    expect(new Set(sample(list, 200, 1)).size).toBe(100);
  });
});
