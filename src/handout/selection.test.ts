import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Form, fillSheets, forms, queryOf, selectionOf } from './selection.ts';
import { cutMarks } from './sheet.ts';

const formNames = Object.keys(forms) as Form[];

describe('sheets of paper', () => {
  test('hold everything chosen, have no empty place, and no sheet too many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom(...formNames), (number, form) => {
        const items = Array.from({ length: number }, (_, index) => index);
        const sheets = fillSheets(items, form);
        const places = forms[form].columns * forms[form].rows;
        expect(sheets.length).toBe(Math.ceil(number / places));
        expect(sheets.every((sheet) => sheet.length === places)).toBe(true);
        expect(new Set(sheets.flat())).toEqual(new Set(items));
      }),
    );
  });

  test('are none when nothing is chosen', () => {
    expect(fillSheets([], 'card')).toEqual([]);
  });

  test('a card is 85 × 55 mm, ten on A4, with room for a printer that leaves 5 mm empty', () => {
    const { columns, rows, width, height } = forms.card;
    expect([columns * rows, width, height]).toEqual([10, 85, 55]);
    expect((210 - columns * width) / 2).toBeGreaterThanOrEqual(5);
    expect((297 - rows * height) / 2).toBeGreaterThanOrEqual(5);
  });

  test.each(['card', 'sticker'] as const)('have a cut mark at both ends of every edge of a %s', (form) => {
    const marks = cutMarks(form).match(/M/g);
    expect(marks).toHaveLength(2 * (forms[form].columns + 1 + forms[form].rows + 1));
  });
});

describe('a choice in an address', () => {
  test('comes back as it was', () => {
    const selection = {
      pages: ['lar', 'klage'],
      languages: ['ti', ''],
      form: 'poster',
      beside: 'nb',
    } as const;
    expect(selectionOf(queryOf(selection))).toEqual(selection);
  });

  test('leaves open what it does not name, or names wrongly', () => {
    expect(selectionOf('?side=lar&form=unknown')).toEqual({ pages: ['lar'], languages: [] });
  });
});
