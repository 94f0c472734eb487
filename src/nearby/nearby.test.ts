import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceBetween } from './distance.ts';
import type { NearbyMunicipality, NearbyService } from './files.ts';
import { isOpen, minuteOfWeek } from './open-now.ts';
import { shownPhone } from './phone.ts';
import { countiesInReach, nearestMunicipality, rankNear } from './rank.ts';
import { readQuery } from './read-query.ts';

const point = fc.tuple(
  fc.double({ min: 58, max: 71, noNaN: true }),
  fc.double({ min: 5, max: 31, noNaN: true }),
);

describe('the distance in a straight line', () => {
  test('from Oslo to Bergen is about 305 km', () => {
    expect(distanceBetween([59.913, 10.746], [60.393, 5.324])).toBeCloseTo(305, -1);
  });

  test('is the same both ways, and nothing to where one is', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        expect(distanceBetween(from, to)).toBeCloseTo(distanceBetween(to, from), 6);
        expect(distanceBetween(from, from)).toBe(0);
      }),
    );
  });
});

const town = (number: string, at: [number, number], county = 0): NearbyMunicipality => ({
  number,
  names: { nb: number },
  county,
  at,
  trusts: [],
});
const towns = [town('0001', [60, 10]), town('0002', [60.2, 10]), town('0003', [65, 14], 1)];
const byNumber = new Map(towns.map((one) => [one.number, one]));
const service = (id: string, more: Partial<NearbyService>): NearbyService => ({
  id,
  name: id,
  kinds: ['naloxone'],
  serves: [],
  until: '2030-01-01',
  ...more,
});
const wish = { from: [60, 10] as const, municipality: '0001', kind: undefined, today: '2026-11-22' };
const order = (services: NearbyService[], kind?: string) =>
  rankNear(services, byNumber, { ...wish, kind }).map((near) => near.service.id);

describe('what is near', () => {
  test('the nearest stands first, and only what was asked for', () => {
    const services = [
      service('far', { in: '0002' }),
      service('near', { in: '0001' }),
      service('other', { in: '0001', kinds: ['lar'] }),
    ];
    expect(order(services, 'naloxone')).toEqual(['near', 'far']);
  });

  test('what may have changed stands after what is a little further away', () => {
    const services = [
      service('old', { in: '0001', until: '2026-11-22' }),
      service('sure', { in: '0001', at: [60.1, 10] }),
    ];
    expect(order(services)).toEqual(['sure', 'old']);
    expect(rankNear(services, byNumber, wish).map(({ doubtful }) => doubtful)).toEqual([false, true]);
  });

  test('a telephone is near those whom it serves', () => {
    const services = [service('ours', { serves: ['0001'] }), service('theirs', { serves: ['0002'] })];
    expect(order(services)).toEqual(['ours']);
  });

  test('the far end of the country is not near, unless it serves one’s own municipality', () => {
    const services = [service('away', { in: '0003' }), service('for-us', { in: '0003', serves: ['0001'] })];
    expect(order(services)).toEqual(['for-us']);
  });

  test('a position belongs to the nearest seat, and only counties in reach are read', () => {
    expect(nearestMunicipality(towns, [60.19, 10]).municipality.number).toBe('0002');
    expect(countiesInReach(towns, [60, 10])).toEqual([0]);
  });
});

describe('open now', () => {
  const open = service('x', { open: [0 * 1440 + 540, 0 * 1440 + 900, 6 * 1440 + 1320, 7 * 1440 + 120] });

  test('by the clock in Norway, wherever the phone is, in winter and summer', () => {
    expect(minuteOfWeek(new Date('2026-11-23T08:30:00Z'))).toBe(9 * 60 + 30);
    expect(minuteOfWeek(new Date('2026-07-06T08:30:00Z'))).toBe(10 * 60 + 30);
  });

  test('a night from Sunday runs into Monday', () => {
    expect(isOpen(open, 60)).toBe(true);
    expect(isOpen(open, 130)).toBe(false);
    expect(isOpen(open, 600)).toBe(true);
  });

  test('hours that nobody has told are unknown, not closed', () => {
    expect(isOpen(service('y', {}), 600)).toBeUndefined();
    expect(isOpen(service('z', { always: true }), 0)).toBe(true);
  });
});

describe('a need and a place typed at once', () => {
  const kinds = {
    naloxone: 'Nalokson',
    'sterile-equipment': 'Sterilt brukerutstyr',
    housing: 'Bolig og overnatting',
  };
  test.each([
    ['nalokson Bergen', 'naloxone', 'Bergen'],
    ['Mo i Rana sterilt', 'sterile-equipment', 'Mo i Rana'],
    ['Bolig', 'housing', ''],
    ['Oslo', undefined, 'Oslo'],
    ['naloxone oslo', 'naloxone', 'oslo'],
  ])('“%s”', (typed, kind, place) => {
    expect(readQuery(typed, kinds)).toEqual({ kind, place });
  });
});

test.each([
  ['+4773862800', '73 86 28 00'],
  ['+4741234567', '412 34 567'],
  ['+4780040567', '800 40 567'],
  ['116117', '116 117'],
  ['113', '113'],
])('the number %s is read as %s', (number, shown) => {
  expect(shownPhone(number)).toBe(shown);
});
