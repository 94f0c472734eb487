import { distanceBetween } from '../../nearby/distance.ts';
import { fold } from '../../search/fold.ts';
import type { Places } from '../places/read-places.ts';
import type { Problems } from '../problems.ts';
import { firstOverlap, sayMinute, stretchesOf } from '../services/schedules.ts';
import type { Service } from '../services/schema.ts';

/** No address is this far from the seat of its own municipality, in kilometres: Kautokeino, the largest, has 90. */
const FARTHEST_IN_MUNICIPALITY = 100;

interface Checked {
  readonly services: ReadonlyMap<string, Service>;
  readonly places: Places;
}

/** What must hold of each service and between them. @param today as YYYY-MM-DD */
export function checkServices({ services, places }: Checked, today: string, problems: Problems): void {
  for (const service of services.values()) {
    checkPlace(service, places, problems);
    checkHours(service, problems);
    if (service.checked.on > today)
      problems.add(
        service.file,
        undefined,
        `checked.on is ${service.checked.on}, which is in the future.`,
        'Write the day it was really checked.',
      );
  }
  noteSameNames([...services.values()], problems);
}

function checkPlace({ file, location, serves }: Service, places: Places, problems: Problems): void {
  const named = [
    ...(location ? [location.municipality] : []),
    ...('municipalities' in serves ? serves.municipalities : []),
  ];
  for (const number of new Set(named))
    if (!places.municipalities.has(number))
      problems.add(
        file,
        undefined,
        `There is no municipality ${number}.`,
        'Use a number from content/places/municipalities.yaml.',
      );
  for (const number of 'counties' in serves ? serves.counties : [])
    if (!places.counties.has(number))
      problems.add(
        file,
        undefined,
        `There is no county ${number}.`,
        'Use a number from content/places/counties.yaml.',
      );

  const municipality = location && places.municipalities.get(location.municipality);
  if (!location?.point || !municipality) return;
  const away = Math.round(distanceBetween(location.point, municipality.point));
  if (away > FARTHEST_IN_MUNICIPALITY)
    problems.add(
      file,
      undefined,
      `location.point is ${away} km from ${municipality.names.nb}, where the service is said to be.`,
      'Correct the point (latitude first) or the municipality.',
    );
}

function checkHours({ file, schedule, always }: Service, problems: Problems): void {
  const overlap = firstOverlap(stretchesOf(schedule));
  if (overlap) {
    const [first, second] = overlap;
    problems.add(
      file,
      undefined,
      `Opening hours overlap: ${sayMinute(first.from)}–${sayMinute(first.to)} and from ${sayMinute(second.from)}.`,
      'Join the two, or correct the times.',
    );
  }
  if (always && schedule.length > 0)
    problems.add(
      file,
      undefined,
      'It is said to be open round the clock, and has opening hours.',
      'Keep one of always and schedule.',
    );
}

/** The same name at the same place is one service written twice. */
function noteSameNames(services: readonly Service[], problems: Problems): void {
  const first = new Map<string, Service>();
  for (const service of services) {
    const where = service.location?.municipality ?? JSON.stringify(service.serves);
    const key = `${fold(service.name)} ${where}`;
    const earlier = first.get(key);
    if (earlier)
      problems.add(
        service.file,
        undefined,
        `"${service.name}" stands already in ${earlier.file}, at the same place.`,
        'Keep one of them; if they are two services, let the names tell them apart.',
      );
    else first.set(key, service);
  }
}
