import type { Point } from '../../nearby/distance.ts';
import type { NearbyMunicipality, PlacesFile } from '../../nearby/files.ts';
import { createFindPlace } from '../../nearby/find-place.ts';
import { countiesInReach, nearestMunicipality, rankNear } from '../../nearby/rank.ts';
import { readQuery } from '../../nearby/read-query.ts';
import type { NearbyWords } from '../../nearby/words.ts';
import { fold } from '../../search/fold.ts';
import { loadPlaces, loadServices } from './load.ts';
import { askPosition } from './position.ts';
import { nameOf, showResults, todayInNorway } from './results.ts';
import { element } from './service-item.ts';

/** Further from every seat than this, a position is not in Norway. In kilometres. */
const OUTSIDE = 100;

/** The finder: a place is typed or found by the phone, a need is chosen, and what is near is listed. Nothing is kept. */
export async function wakeFinder(box: HTMLElement): Promise<void> {
  const words = JSON.parse(box.dataset.words!) as NearbyWords;
  const part = <T extends HTMLElement>(selector: string) => box.querySelector<T>(selector)!;
  const said = part('[data-said]');
  const field = part<HTMLInputElement>('input');
  const suggestions = part('[data-suggestions]');
  const chips = [...box.querySelectorAll<HTMLButtonElement>('[data-kind]')];
  part('[data-without-script]').remove();
  part('[data-with-script]').hidden = false;

  let places: PlacesFile;
  try {
    places = await loadPlaces(box.dataset.finder!);
  } catch {
    said.textContent = words.failed;
    return;
  }
  const byNumber = new Map(places.municipalities.map((one) => [one.number, one]));
  const findPlace = createFindPlace(places.municipalities);
  let chosen: { municipality: NearbyMunicipality; from: Point } | undefined;
  let kind: string | undefined;
  let turn = 0;
  const today = todayInNorway();

  /** @param moved true when the place is new: then the reader is led to the results */
  const show = async (moved: boolean) => {
    if (!chosen) return;
    const { municipality, from } = chosen;
    const mine = ++turn;
    try {
      const reach = countiesInReach(places.municipalities, from);
      const { services, slugOf } = await loadServices(places, municipality.county, reach);
      if (mine !== turn) return;
      const wish = { from, municipality: municipality.number, kind, today };
      const found = rankNear(services, byNumber, wish);
      showResults(part('[data-results]'), found, slugOf, places, words);
      const title = heading(municipality);
      part('[data-results]').prepend(title);
      said.textContent = found.length === 0 ? words.nothingKnown : `${title.textContent}: ${found.length}`;
      if (!moved) return;
      title.querySelector('a')?.focus({ preventScroll: true });
      title.scrollIntoView();
    } catch {
      if (mine === turn) said.textContent = words.failed;
    }
  };
  /** Where the results are for, leading to what else follows from living there. */
  const heading = ({ names, number }: NearbyMunicipality) => {
    const title = element('h2');
    const link = element('a');
    link.href = words.municipalityAddress.replace('{number}', number);
    link.textContent = words.near.replace('{place}', nameOf(names, words.lang));
    title.append(link);
    return title;
  };
  const choose = (municipality: NearbyMunicipality, from = municipality.at) => {
    chosen = { municipality, from };
    suggestions.replaceChildren();
    said.textContent = '';
    void show(true);
  };
  const chooseKind = (wanted: string | undefined) => {
    kind = wanted;
    for (const chip of chips) chip.setAttribute('aria-pressed', String(chip.dataset.kind === kind));
  };

  const suggest = () => {
    // What is a place by its own letters is one: "Bolig" is a need, and no municipality is called so.
    const whole = field.value.trim();
    const query =
      findPlace(whole).length > 0 ? { place: whole, kind: undefined } : readQuery(whole, words.kinds);
    if (query.kind && query.kind !== kind) {
      chooseKind(query.kind);
      void show(false);
    }
    const found = findPlace(query.place);
    suggestions.replaceChildren(
      ...found.map((one) => suggestion(one, query.place, places, words, () => choose(one))),
    );
    said.textContent = query.place.length > 1 && found.length === 0 ? words.noPlace : '';
    return found;
  };
  field.addEventListener('input', suggest);
  field.addEventListener('keydown', ({ key }) => {
    const [first] = key === 'Enter' ? suggest() : [];
    if (first) choose(first);
  });
  for (const chip of chips) {
    chip.addEventListener('click', () => {
      chooseKind(chip.dataset.kind === kind ? undefined : chip.dataset.kind);
      // A need without a place has no answer yet: the field is where to go on.
      if (!chosen) field.focus();
      void show(false);
    });
  }
  part('[data-near-me]').addEventListener('click', async () => {
    said.textContent = words.locating;
    const position = await askPosition();
    if (typeof position === 'string') {
      said.textContent = words[position];
      return;
    }
    const { municipality, away } = nearestMunicipality(places.municipalities, position);
    if (away > OUTSIDE) said.textContent = words.outside;
    else choose(municipality, position);
  });
}

/** A municipality to choose; found by another name, it says by which. */
function suggestion(
  { names, also = [], county }: NearbyMunicipality,
  typed: string,
  { counties }: PlacesFile,
  words: NearbyWords,
  choose: () => void,
): HTMLLIElement {
  const item = element('li');
  const button = element('button');
  button.type = 'button';
  const where = element('small');
  where.textContent = nameOf(counties[county]!.names, words.lang);
  const all = [...new Set([nameOf(names, words.lang), ...Object.values(names)])];
  const by = also.find((name) => fold(name).startsWith(fold(typed)));
  const known = all.some((name) => fold(name).startsWith(fold(typed)));
  button.append(all.join(' – '), by && !known ? ` (${by}) ` : ' ', where);
  button.addEventListener('click', choose);
  item.append(button);
  return item;
}
