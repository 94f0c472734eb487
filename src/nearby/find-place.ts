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
  const found = (rankOf: (name: string) => number) =>
    known
      .flatMap(({ municipality, names }) => {
        const rank = Math.min(...names.map((name, at) => rankOf(name) + (at > 0 ? 0.1 : 0)));
        return rank < MISS ? [{ municipality, rank }] : [];
      })
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST_SUGGESTIONS)
      .map(({ municipality }) => municipality);
  return (typed) => {
    const wanted = fold(typed.trim());
    if (wanted === '') return [];
    // Slips are looked for only when nothing fits as it is typed: that takes longer, and would hide the plain answer.
    const plain = found((name) => plainRank(name, wanted));
    return plain.length > 0 ? plain : found((name) => slipRank(name, wanted));
  };
}

const MISS = 10;

/** 0 the name itself, 1 its beginning, 2 the beginning of a word in it, else a miss. */
function plainRank(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(` ${wanted}`) || name.includes(`-${wanted}`) ? 2 : MISS;
}

/** How many slips lie between a name, or its beginning, and what is typed; a miss when they are too many. */
function slipRank(name: string, wanted: string): number {
  const forgiven = wanted.length >= FORGIVES_TWO ? 2 : wanted.length >= FORGIVES_ONE ? 1 : 0;
  if (forgiven === 0) return MISS;
  const whole = slipsBetween(name, wanted);
  const slips = Math.min(whole, whole <= 1 ? MISS : slipsBetween(name.slice(0, wanted.length), wanted) + 0.5);
  return slips <= forgiven + 0.5 ? slips : MISS;
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
