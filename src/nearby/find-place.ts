import { fold } from '../search/fold.ts';
import type { NearbyMunicipality } from './files.ts';

/** Shorter words are compared letter by letter; longer ones forgive one slip, the longest two. */
const FORGIVES_ONE = 4;
const FORGIVES_TWO = 8;
const MOST_SUGGESTIONS = 6;

export type FindPlace = (typed: string) => NearbyMunicipality[];

/**
 * @returns a function from what is typed to municipalities, best first: by any official name, seat or dictionary name,
 * by its beginning, without Norwegian letters, and with slips of the finger
 */
export function createFindPlace(municipalities: readonly NearbyMunicipality[]): FindPlace {
  const known = municipalities.map((municipality) => ({
    municipality,
    names: [...new Set([...Object.values(municipality.names), ...(municipality.also ?? [])].map(fold))],
  }));
  return (typed) => {
    const wanted = fold(typed.trim());
    if (wanted === '') return [];
    return known
      .flatMap(({ municipality, names }) => {
        const rank = Math.min(...names.map((name, at) => rankOf(name, wanted) + (at > 0 ? 0.1 : 0)));
        return rank < MISS ? [{ municipality, rank }] : [];
      })
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST_SUGGESTIONS)
      .map(({ municipality }) => municipality);
  };
}

const MISS = 10;

/** 0 the name itself, 1 its beginning, 2 the beginning of a word in it, 3 and 4 with slips, else a miss. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`) || name.includes(`-${wanted}`)) return 2;
  const forgiven = wanted.length >= FORGIVES_TWO ? 2 : wanted.length >= FORGIVES_ONE ? 1 : 0;
  if (forgiven === 0) return MISS;
  const slips = Math.min(
    slipsBetween(name, wanted),
    slipsBetween(name.slice(0, wanted.length), wanted) + 0.5,
  );
  return slips <= forgiven + 0.5 ? 3 + slips : MISS;
}

/** How many letters must be changed, left out, put in or swapped with their neighbour (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return MISS;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
