import type { Point } from './distance.ts';

/** The files by which a phone finds help near a place; written by the build, read in the page. Short names: they are sent. */

/** One file for the whole country: what there is of places, and where each county's services are. */
export interface PlacesFile {
  readonly counties: readonly NearbyCounty[];
  readonly municipalities: readonly NearbyMunicipality[];
  readonly trusts: readonly { readonly name: string; readonly units: readonly string[] }[];
}

export interface NearbyCounty {
  readonly number: string;
  readonly slug: string;
  readonly names: Readonly<Record<string, string>>;
  readonly ombud?: string;
  readonly statsforvalter: { readonly name: string; readonly web: string };
  /** Address of its CountyFile. */
  readonly file: string;
}

export interface NearbyMunicipality {
  readonly number: string;
  /** By language; the Norwegian name is `nb`. */
  readonly names: Readonly<Record<string, string>>;
  /** Further names it answers to: its seat, and what dictionaries call it. */
  readonly also?: readonly string[];
  /** Position in `counties`. */
  readonly county: number;
  readonly at: Point;
  /** Positions in `trusts`; with the districts where the municipality is divided. */
  readonly trusts: readonly { readonly trust: number; readonly districts?: readonly string[] }[];
  /** The right to be served in Sami in health and care. */
  readonly sami?: true;
}

/** The services that are in a county or serve it. */
export type CountyFile = readonly NearbyService[];

export interface NearbyService {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly string[];
  /** Municipality it is in. */
  readonly in?: string;
  /** Where it stands, when that is known more closely than the municipality. */
  readonly at?: Point;
  /** Municipalities it serves; none: the whole county. */
  readonly serves?: readonly string[];
  readonly address?: string;
  readonly phone?: string;
  /** Minutes since Monday 00:00, in pairs: opens, closes. */
  readonly open?: readonly number[];
  readonly always?: true;
  /** From this day it may have changed, as YYYY-MM-DD. */
  readonly until: string;
}
