import type { Places } from '../places/read-places.ts';
import type { Service } from './schema.ts';

/** True for a service for the whole country: it stands on the national list. */
export function isNational({ serves }: Service): boolean {
  return 'national' in serves;
}

/** The counties whose lists a service stands on, its own first: where it is, then whom it serves. */
export function countiesOf(service: Service, { municipalities }: Places): string[] {
  const { location, serves } = service;
  if (isNational(service)) return [];
  const countyOf = (number: string) => municipalities.get(number)?.county ?? [];
  return [
    ...new Set([
      ...(location ? [countyOf(location.municipality)].flat() : []),
      ...('counties' in serves ? serves.counties : []),
      ...('municipalities' in serves ? serves.municipalities.flatMap(countyOf) : []),
    ]),
  ];
}

/** True when a service is in a municipality, or serves it or its county. */
export function helpsIn(service: Service, municipality: string, { municipalities }: Places): boolean {
  const { location, serves } = service;
  if (isNational(service)) return false;
  return (
    location?.municipality === municipality ||
    ('municipalities' in serves && serves.municipalities.includes(municipality)) ||
    ('counties' in serves && serves.counties.includes(municipalities.get(municipality)?.county ?? ''))
  );
}

/** True from the day on which a record may have changed. @param today as YYYY-MM-DD */
export function mayHaveChanged({ valid_until }: Service, today: string): boolean {
  return valid_until <= today;
}

/** Services as they stand in a list: those we are surest of first, then by name. */
export function inListOrder(services: Iterable<Service>, today: string): Service[] {
  return [...services].sort(
    (a, b) =>
      Number(mayHaveChanged(a, today)) - Number(mayHaveChanged(b, today)) ||
      a.name.localeCompare(b.name, 'nb'),
  );
}
