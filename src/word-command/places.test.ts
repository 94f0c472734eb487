import { expect, test } from 'vitest';
import { placeFinder } from './places.ts';

test('lines and columns as an editor counts them, after every kind of line break', () => {
  const place = placeFinder('ab\ncd\r\nef\rgh\n');
  expect([0, 2, 3, 7, 8, 10, 13].map(place)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
    { line: 4, column: 1 },
    { line: 5, column: 1 },
  ]);
});
