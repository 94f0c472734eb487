import type { CountyFile, NearbyService, PlacesFile } from '../../nearby/files.ts';

/** The files of places and services, fetched once each from the app's own address or from the phone. */
async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  return (await response.json()) as T;
}

export function loadPlaces(address: string): Promise<PlacesFile> {
  return fetchJson<PlacesFile>(address);
}

const fetched = new Map<string, Promise<CountyFile>>();

interface Joined {
  /** Positions of the counties it was put together from. */
  readonly key: string;
  readonly services: readonly NearbyService[];
  /** The county whose list tells all of a service, by its id. */
  readonly slugOf: ReadonlyMap<string, string>;
}

/** What was put together last: another need in the same place asks for the same. */
let joined: Joined | undefined;

/**
 * The services that matter in a county: its own, and those of its neighbours that stand within reach.
 * @param own position of the county; @param neighbours positions of further counties. One that cannot be had is left out.
 */
export async function loadServices(
  { counties }: PlacesFile,
  own: number,
  neighbours: readonly number[],
): Promise<Joined> {
  const positions = [own, ...neighbours.filter((position) => position !== own)];
  if (joined && joined.key === positions.join()) return joined;
  const files = await Promise.allSettled(positions.map((position) => loadCounty(counties[position]!.file)));
  if (files[0]?.status === 'rejected') throw files[0].reason;
  const services = new Map<string, NearbyService>();
  const slugOf = new Map<string, string>();
  files.forEach((file, at) => {
    for (const service of file.status === 'fulfilled' ? file.value : []) {
      if (services.has(service.id)) continue;
      // What serves the whole of a neighbouring county does not serve this one.
      services.set(service.id, at === 0 ? service : { ...service, serves: service.serves ?? [] });
      slugOf.set(service.id, counties[positions[at]!]!.slug);
    }
  });
  const result = { key: positions.join(), services: [...services.values()], slugOf };
  // A county that could not be had is asked for again next time.
  joined = files.every(({ status }) => status === 'fulfilled') ? result : undefined;
  return result;
}

function loadCounty(address: string): Promise<CountyFile> {
  const known = fetched.get(address) ?? fetchJson<CountyFile>(address);
  fetched.set(address, known);
  known.catch(() => fetched.delete(address));
  return known;
}
