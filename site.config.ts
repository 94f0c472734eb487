/**
 * What whoever publishes the app decides. Absolute links, QR codes and manifests derive from here.
 * The environment may override where it is served: NAER_ORIGIN and NAER_BASE.
 */
export interface Approval {
  readonly name: string;
  readonly role: string;
  /** The day the whole was approved, as YYYY-MM-DD. */
  readonly on: string;
}

export interface SiteConfig {
  /** `https://host` without a slash at the end; undefined until the app has a public home. */
  readonly origin: string | undefined;
  /** The path the app is served under: begins and ends with a slash. */
  readonly base: string;
  readonly name: string;
  /** A harmless page that quick exit opens: not personal, not about health, loads fast. */
  readonly exitUrl: string;
  /** Where errors are reported; undefined until the publisher has named it. */
  readonly contact: { readonly email: string } | undefined;
  /** Who has approved the texts. Undefined means: not approved, and every page says so. */
  readonly approval: { readonly health: Approval | undefined; readonly law: Approval | undefined };
}

export const site: SiteConfig = {
  origin: process.env.NAER_ORIGIN,
  base: process.env.NAER_BASE ?? '/',
  name: 'Nær',
  exitUrl: 'https://www.yr.no/',
  contact: undefined,
  approval: { health: undefined, law: undefined },
};
