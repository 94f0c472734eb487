import { distanceBetween, type Point } from './distance.ts';
import type { NearbyMunicipality, NearbyService } from './files.ts';

/** A record that may have changed stands as if it were this much further away, in kilometres. */
const DOUBT = 15;
/** And so does one that is for the people of other municipalities. */
const FOR_OTHERS = 20;
/** Help further away than this is looked for in the county's own list, not among what is near. In kilometres. */
const NEAR = 120;

export interface Wish {
  readonly from: Point;
  /** The municipality the reader is in or has named. */
  readonly municipality: string;
  /** Undefined: any kind. */
  readonly kind: string | undefined;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
}

export interface Near {
  readonly service: NearbyService;
  /** Kilometres in a straight line; undefined for a service that stands nowhere, such as a telephone. */
  readonly away: number | undefined;
  readonly doubtful: boolean;
}

/** What is near, nearest first. A service without a place of its own is near those whom it serves. */
export function rankNear(
  services: readonly NearbyService[],
  municipalities: ReadonlyMap<string, NearbyMunicipality>,
  { from, municipality, kind, today }: Wish,
): Near[] {
  const found: (Near & { readonly rank: number })[] = [];
  for (const service of services) {
    if (kind && !service.kinds.includes(kind)) continue;
    const serves = !service.serves || service.serves.includes(municipality);
    const at = service.at ?? municipalities.get(service.in ?? '')?.at;
    if (!at && !serves) continue;
    const away = at && distanceBetween(from, at);
    if (away !== undefined && away > NEAR && !(service.serves && serves)) continue;
    const doubtful = service.until <= today;
    const rank = (away ?? 0) + (doubtful ? DOUBT : 0) + (serves ? 0 : FOR_OTHERS);
    found.push({ service, away, doubtful, rank });
  }
  return found.sort((a, b) => a.rank - b.rank);
}

/** The municipality whose seat is nearest to a point, and how far that is in kilometres. */
export function nearestMunicipality(
  municipalities: readonly NearbyMunicipality[],
  point: Point,
): { readonly municipality: NearbyMunicipality; readonly away: number } {
  let best = { municipality: municipalities[0]!, away: Number.POSITIVE_INFINITY };
  for (const municipality of municipalities) {
    const away = distanceBetween(point, municipality.at);
    if (away < best.away) best = { municipality, away };
  }
  return best;
}

/** Positions of the counties with a seat within reach of a point: what must be read to know what is near. */
export function countiesInReach(municipalities: readonly NearbyMunicipality[], point: Point): number[] {
  return [
    ...new Set(
      municipalities.filter(({ at }) => distanceBetween(point, at) <= REACH).map(({ county }) => county),
    ),
  ];
}

const REACH = 60;
