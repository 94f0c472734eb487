import type { NearbyMunicipality, PlacesFile } from '../../nearby/files.ts';
import { rankNear } from '../../nearby/rank.ts';
import type { NearbyWords } from '../../nearby/words.ts';
import { loadPlaces, loadServices } from './load.ts';
import { nameOf, showResults, todayInNorway } from './results.ts';
import { element, leavingLink } from './service-item.ts';

/** My municipality: what follows from living there, and the services that are there or serve it. */
export async function wakeMunicipality(box: HTMLElement): Promise<void> {
  const words = JSON.parse(box.dataset.words!) as NearbyWords;
  const part = <T extends HTMLElement>(selector: string) => box.querySelector<T>(selector)!;
  const said = part('[data-said]');
  const number = new URLSearchParams(location.search).get('k');
  if (!number) return;
  try {
    const places = await loadPlaces(box.dataset.municipality!);
    const municipality = places.municipalities.find((one) => one.number === number);
    if (!municipality) {
      said.textContent = words.noPlace;
      return;
    }
    part('[data-without-place]').hidden = true;
    part('[data-with-place]').hidden = false;
    writeFacts(part, municipality, places, words);
    const { services, slugOf } = await loadServices(places, municipality.county, []);
    const byNumber = new Map(places.municipalities.map((one) => [one.number, one]));
    const wish = { from: municipality.at, municipality: number, kind: undefined, today: todayInNorway() };
    const found = rankNear(services, byNumber, wish).filter(
      ({ service }) => service.in === number || !service.serves || service.serves.includes(number),
    );
    if (found.length === 0) {
      said.textContent = words.nothingKnown;
      return;
    }
    showResults(part('[data-results]'), found, slugOf, places, words);
    const title = element('h2');
    title.textContent = words.near.replace('{place}', nameOf(municipality.names, words.lang));
    part('[data-results]').prepend(title);
  } catch {
    said.textContent = words.failed;
  }
}

type Part = <T extends HTMLElement>(selector: string) => T;

function writeFacts(
  part: Part,
  { names, county, trusts, sami }: NearbyMunicipality,
  places: PlacesFile,
  words: NearbyWords,
): void {
  const { names: countyNames, slug, ombud, statsforvalter } = places.counties[county]!;
  const own = nameOf(names, words.lang);
  part('[data-name]').textContent = [own, ...Object.values(names).filter((name) => name !== own)].join(' – ');
  const countyLink = element('a');
  countyLink.href = words.countyAddress.replace('{county}', slug);
  countyLink.textContent = nameOf(countyNames, words.lang);
  part('[data-county]').append(countyLink);
  part('[data-sami]').hidden = !sami;
  part('[data-ombud]').textContent = ombud ? `${ombud} ·` : '';
  part('[data-statsforvalter]').append(leavingLink(statsforvalter.web, statsforvalter.name, words));
  for (const { trust, districts } of trusts) {
    const { name, units } = places.trusts[trust]!;
    const title = element('b');
    title.textContent = name;
    const more = element('small');
    more.textContent = units.join(' · ');
    part('[data-trusts]').append(title, districts ? `: ${districts.join(', ')} ` : ' ', more);
  }
}
