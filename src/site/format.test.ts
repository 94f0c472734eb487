import { describe, expect, test } from 'vitest';
import { languageOf, languages } from '../languages.ts';
import { formatDate, formatHours } from './format.ts';
import type { Translate } from './translate.ts';

const t: Translate = (key, values = {}) =>
  key === 'days.range'
    ? `${values.from}–${values.to}`
    : key === 'days.times'
      ? `${values.days} ${values.from}–${values.to}`
      : key;

describe('dates are written in the reader’s language', () => {
  test('a day, a month, a year', () => {
    expect(formatDate('2026-11-22', languageOf('nb'))).toBe('22. november 2026');
    expect(formatDate('2026-11', languageOf('nb'))).toBe('november 2026');
    expect(formatDate('2026', languageOf('nb'))).toBe('2026');
    expect(formatDate('2026-11-22', languageOf('se'))).toContain('skábmamánnu');
  });

  test.each(languages.map(({ tag }) => tag))('%s does not fall back to English', (tag) => {
    if (tag !== 'en') expect(formatDate('2026-11-22', languageOf(tag))).not.toContain('November');
  });

  test('a language that Intl does not know is an error, not English', () => {
    expect(() => formatDate('2026-11-22', { ...languageOf('nb'), format: 'smj' })).toThrow(
      /needs its own table/,
    );
  });
});

describe('opening hours', () => {
  test('days in a row are drawn together', () => {
    expect(
      formatHours(
        [{ days: ['mo', 'tu', 'we', 'th', 'fr'], from: '09:00', to: '15:00' }],
        languageOf('nb'),
        t,
      ),
    ).toEqual(['mandag–fredag 09:00–15:00']);
    expect(formatHours([{ days: ['mo', 'we'], from: '09:00', to: '15:00' }], languageOf('nb'), t)).toEqual([
      'mandag, onsdag 09:00–15:00',
    ]);
  });

  test('unknown hours are left out', () => {
    expect(formatHours(undefined, languageOf('nb'), t)).toEqual([]);
  });
});
