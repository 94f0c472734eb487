import type { Places } from './read-places.ts';
import type { County, HealthTrust, Municipality } from './schema.ts';

/** The municipalities of a county, by Norwegian name. */
export function municipalitiesOf(places: Places, county: string): Municipality[] {
  return [...places.municipalities.values()]
    .filter((one) => one.county === county)
    .sort((a, b) => a.names.nb.localeCompare(b.names.nb, 'nb'));
}

/** The trusts that serve a municipality: one, or several where it is divided by district (Oslo). */
export function trustsOf(places: Places, municipality: string): HealthTrust[] {
  return places.trusts.filter(
    (trust) => trust.municipalities.includes(municipality) || trust.districts[municipality],
  );
}

/** Sameloven § 3-5: the right to be served in Sami by public health and care institutions. */
export function hasSamiServiceRight(places: Places, municipality: string): boolean {
  const entry = places.samiArea.get(municipality);
  return entry !== undefined && entry.category !== 'stimulation';
}

/** The counties in the order readers see them. */
export function countiesByName(places: Places): County[] {
  return [...places.counties.values()].sort((a, b) => a.names.nb.localeCompare(b.names.nb, 'nb'));
}

/** Whom the data come from, once each, with the licence: what readers are shown. */
export function creditsOf(places: Places): string[] {
  const lines = places.about.flatMap(({ sources }) =>
    sources.flatMap(({ credit, licence }) => (credit ? [licence ? `${credit} (${licence})` : credit] : [])),
  );
  return [...new Set(lines)];
}
