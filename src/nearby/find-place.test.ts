import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesFile } from '../build/nearby-files.ts';
import { Problems } from '../content/problems.ts';
import { collectSite } from '../content/read-site.ts';
import { createFindPlace } from './find-place.ts';

const { municipalities } = placesFile(collectSite(process.cwd(), new Problems()), () => '');
const find = createFindPlace(municipalities);

describe('a place is found by what people type', () => {
  test.each([
    ['Alta', '5601'],
    ['Áltá', '5601'],
    ['kautokeino', '5612'],
    ['Guovdageaidnu', '5612'],
    ['snåase', '5041'],
    ['Hábmer', '1875'],
    ['Kaivuono', '5540'],
    ['aalesund', '1508'],
    ['tromso', '5501'],
    ['Longyear', undefined],
    ['kirkenes', '5605'],
    ['sandefjrod', '3907'],
    ['bærum', '3201'],
    ['baerum', '3201'],
    ['Utsira', '1151'],
    ['', undefined],
    ['xqzvw', undefined],
  ])('“%s”', (typed, number) => {
    expect(find(typed)[0]?.number).toBe(number);
  });

  test('every municipality is found by each of its official names', () => {
    for (const { number, names } of municipalities)
      for (const name of Object.values(names))
        expect(
          find(name).map((one) => one.number),
          name,
        ).toContain(number);
  });

  test('whatever is typed, an answer comes and holds at most six places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(find(typed).length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
