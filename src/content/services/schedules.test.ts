import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekdays } from '../schema.ts';
import { firstOverlap, sayMinute, stretchesOf, WEEK } from './schedules.ts';

describe('opening hours', () => {
  test('a morning and an evening do not overlap', () => {
    const hours = [
      { days: [...weekdays], opens: '09:00', closes: '12:00' },
      { days: [...weekdays], opens: '12:00', closes: '20:00' },
    ];
    expect(firstOverlap(stretchesOf(hours))).toBeUndefined();
  });

  test('two that overlap are named by day and time', () => {
    const overlap = firstOverlap(
      stretchesOf([
        { days: ['we'], opens: '09:00', closes: '12:00' },
        { days: ['we', 'th'], opens: '11:30', closes: '15:00' },
      ]),
    );
    expect(overlap?.map(({ from }) => sayMinute(from))).toEqual(['we 09:00', 'we 11:30']);
  });

  test('a night runs into the next day, also from Sunday to Monday', () => {
    const night = { days: ['su' as const], opens: '22:00', closes: '07:00' };
    expect(firstOverlap(stretchesOf([night]))).toBeUndefined();
    expect(
      firstOverlap(stretchesOf([night, { days: ['mo'], opens: '06:00', closes: '08:00' }])),
    ).toBeDefined();
    expect(
      firstOverlap(stretchesOf([night, { days: ['mo'], opens: '07:00', closes: '08:00' }])),
    ).toBeUndefined();
  });

  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  test('every stretch begins within the week and lasts at most a day', () => {
    fc.assert(
      fc.property(fc.subarray([...weekdays], { minLength: 1 }), clock, clock, (days, opens, closes) => {
        for (const { from, to } of stretchesOf([{ days, opens, closes }])) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThan(WEEK);
          expect(to - from).toBeGreaterThan(0);
          expect(to - from).toBeLessThanOrEqual(24 * 60);
        }
      }),
    );
  });
});
