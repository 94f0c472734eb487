import { folders } from '../addresses.ts';
import type { Site } from '../content/model.ts';
import { countiesByName, hasSamiServiceRight, trustsOf } from '../content/places/follows.ts';
import type { County, Municipality } from '../content/places/schema.ts';
import { countiesOf } from '../content/services/of-place.ts';
import { stretchesOf } from '../content/services/schedules.ts';
import type { Service } from '../content/services/schema.ts';
import type { CountyFile, NearbyMunicipality, NearbyService, PlacesFile } from '../nearby/files.ts';
import { compressedSize } from './compress.ts';
import { hashedName, writeOut } from './files.ts';

/** Up to this many bytes, compressed, the services of all counties come with every language; beyond it, on a wish. */
const MOST_FOR_EVERY_PHONE = 20_000;

export interface NearbyFiles {
  /** Address of the PlacesFile under the base path. */
  readonly places: string;
  /** Address of each county's CountyFile under the base path, by county number. */
  readonly counties: ReadonlyMap<string, string>;
  /** True when they are small enough to be on every phone. */
  readonly onEveryPhone: boolean;
}

/** Writes what the phone finds help by: one file of places, and one of services for each county. */
export async function writeNearbyFiles(out: string, site: Site, base: string): Promise<NearbyFiles> {
  const counties = new Map<string, string>();
  let bytes = 0;
  for (const { number, slug } of site.places.counties.values()) {
    const text = JSON.stringify(countyFile(site, number));
    const file = hashedName(`${folders.assets}/hjelp-${slug}.json`, text);
    writeOut(out, file, text);
    counties.set(number, file);
    bytes += await compressedSize(text);
  }
  const text = JSON.stringify(placesFile(site, (number) => base + counties.get(number)));
  const places = hashedName(`${folders.assets}/steder.json`, text);
  writeOut(out, places, text);
  return { places, counties, onEveryPhone: bytes <= MOST_FOR_EVERY_PHONE };
}

export function placesFile({ places }: Site, fileOf: (county: string) => string): PlacesFile {
  const counties = countiesByName(places);
  const position = new Map(counties.map(({ number }, at) => [number, at]));
  return {
    counties: counties.map((county) => nearbyCounty(county, places, fileOf(county.number))),
    municipalities: [...places.municipalities.values()].map((one) =>
      nearbyMunicipality(one, places, position.get(one.county)!),
    ),
    trusts: places.trusts.map(({ name, units }) => ({ name, units: units.map((unit) => unit.name) })),
  };
}

type Places = Site['places'];

function nearbyCounty(county: County, places: Places, file: string): PlacesFile['counties'][number] {
  const { number, slug, names, ombud } = county;
  const { name, web } = places.statsforvalters.get(county.statsforvalter)!;
  return { number, slug, names, ...(ombud ? { ombud } : {}), statsforvalter: { name, web }, file };
}

function nearbyMunicipality(one: Municipality, places: Places, county: number): NearbyMunicipality {
  const also = [...(one.seat ? [one.seat] : []), ...one.also];
  return {
    number: one.number,
    names: one.names,
    ...(also.length > 0 ? { also } : {}),
    county,
    // A hundredth of a degree is a kilometre at most: as near as the seat of a municipality tells.
    at: [Number(one.point[0].toFixed(2)), Number(one.point[1].toFixed(2))],
    trusts: trustsOf(places, one.number).map((trust) => ({
      trust: places.trusts.indexOf(trust),
      ...(trust.districts[one.number] ? { districts: trust.districts[one.number]! } : {}),
    })),
    ...(hasSamiServiceRight(places, one.number) ? { sami: true } : {}),
  };
}

export function countyFile({ services, places }: Site, county: string): CountyFile {
  return [...services.values()]
    .filter((service) => countiesOf(service, places).includes(county))
    .map((service) => nearbyService(service, county));
}

function nearbyService(service: Service, county: string): NearbyService {
  const { id, name, kinds, location, serves, phones, schedule, always, valid_until } = service;
  const wholeCounty = 'counties' in serves && serves.counties.includes(county);
  const open = stretchesOf(schedule).flatMap(({ from, to }) => [from, to]);
  return {
    id,
    name,
    kinds,
    ...(location ? { in: location.municipality } : {}),
    ...(location?.point ? { at: location.point } : {}),
    ...(wholeCounty ? {} : { serves: 'municipalities' in serves ? serves.municipalities : [] }),
    ...(location?.address ? { address: location.address } : {}),
    ...(phones[0] ? { phone: phones[0].number } : {}),
    ...(open.length > 0 ? { open } : {}),
    ...(always ? { always } : {}),
    until: valid_until,
  };
}
