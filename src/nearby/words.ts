/** The words the page's script needs to show what is near, written at build in the reader's language. */
export interface NearbyWords {
  /** Language tag of the interface. */
  readonly lang: string;
  /** Address of a county's services, with `{county}` for its slug; and of a municipality, with `{number}`. */
  readonly countyAddress: string;
  readonly municipalityAddress: string;
  /** Label of each kind of service. */
  readonly kinds: Readonly<Record<string, string>>;
  /** "About {km} km in a straight line". */
  readonly distance: string;
  readonly openNow: string;
  readonly closedNow: string;
  readonly mayHaveChanged: string;
  /** "Call {name}", for those who hear the page. */
  readonly call: string;
  readonly map: string;
  readonly leaves: string;
  /** "Near {place}". */
  readonly near: string;
  readonly more: string;
  readonly nothingKnown: string;
  readonly noPlace: string;
  readonly locating: string;
  readonly denied: string;
  readonly notFound: string;
  readonly outside: string;
  readonly failed: string;
}
