import { fold } from '../../search/fold.ts';
import type { Site } from '../model.ts';
import { countiesOf, isNational, mayHaveChanged } from './of-place.ts';
import type { Service } from './schema.ts';

export interface ServicesReport {
  readonly total: number;
  readonly national: number;
  /** Services on the list of each county, by its Norwegian name. */
  readonly byCounty: Readonly<Record<string, number>>;
  /** Municipalities that no record names. */
  readonly withoutRecord: readonly string[];
  /** Ids of records that may have changed. */
  readonly expired: readonly string[];
  /** Ids of records that rest on other pages than the owner's, and of those without a date. */
  readonly notOwner: readonly string[];
  readonly undated: readonly string[];
  readonly withoutPhone: readonly string[];
  /** Pairs that may be one service: the same number to ring and a kind in common. */
  readonly perhapsTwice: readonly (readonly [string, string])[];
}

/** How the records stand: nothing here is wrong, all of it is worth a look. */
export function reportOnServices({
  services,
  places,
  today,
}: Pick<Site, 'services' | 'places' | 'today'>): ServicesReport {
  const all = [...services.values()];
  const ids = (test: (service: Service) => boolean) => all.filter(test).map(({ id }) => id);
  const named = new Set(
    all.flatMap(({ location, serves }) => [
      ...(location ? [location.municipality] : []),
      ...('municipalities' in serves ? serves.municipalities : []),
    ]),
  );
  return {
    total: all.length,
    national: all.filter(isNational).length,
    byCounty: Object.fromEntries(
      [...places.counties.values()].map(({ number, names }) => [
        names.nb,
        all.filter((service) => countiesOf(service, places).includes(number)).length,
      ]),
    ),
    withoutRecord: [...places.municipalities.values()]
      .filter(({ number }) => !named.has(number))
      .map(({ number, names }) => `${number} ${names.nb}`),
    expired: ids((service) => mayHaveChanged(service, today)),
    notOwner: ids(({ confidence }) => confidence === 'other'),
    undated: ids(({ sources }) => sources.every(({ date }) => !date)),
    withoutPhone: ids(({ phones }) => phones.length === 0),
    perhapsTwice: pairs(all),
  };
}

function pairs(services: readonly Service[]): [string, string][] {
  return services.flatMap((one, at) =>
    services
      .slice(at + 1)
      .filter((other) => sharesNumber(one, other) && sharesKind(one, other) && likeNamed(one, other))
      .map((other): [string, string] => [one.id, other.id]),
  );
}

const sharesNumber = (one: Service, other: Service) =>
  one.phones.some(({ number }) => other.phones.some((phone) => phone.number === number));
const sharesKind = (one: Service, other: Service) => one.kinds.some((kind) => other.kinds.includes(kind));
/** The longer words of one name are in the other. */
function likeNamed(one: Service, other: Service): boolean {
  const words = (name: string) =>
    fold(name)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 4);
  const [few, many] = [words(one.name), words(other.name)].sort((a, b) => a.length - b.length);
  return few!.length > 0 && few!.every((word) => many!.includes(word));
}
