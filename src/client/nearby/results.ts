import type { PlacesFile } from '../../nearby/files.ts';
import { minuteOfWeek } from '../../nearby/open-now.ts';
import type { Near } from '../../nearby/rank.ts';
import type { NearbyWords } from '../../nearby/words.ts';
import { element, serviceItem } from './service-item.ts';

/** So many at first; more on a tap. */
const AT_ONCE = 12;

/** Writes a list of services into a box, a dozen at a time. */
export function showResults(
  box: HTMLElement,
  found: readonly Near[],
  slugOf: ReadonlyMap<string, string>,
  { municipalities }: PlacesFile,
  words: NearbyWords,
): void {
  const minute = minuteOfWeek(new Date());
  const placeOf = (number: string | undefined) => {
    const names = municipalities.find((one) => one.number === number)?.names;
    return names && nameOf(names, words.lang);
  };
  const list = element('ul', 'services');
  const more = element('button');
  more.type = 'button';
  more.textContent = words.more;
  const add = () => {
    const from = list.children.length;
    const items = found.slice(from, from + AT_ONCE).map((near) =>
      serviceItem(near, {
        words,
        minute,
        place: placeOf(near.service.in),
        county: slugOf.get(near.service.id) ?? '',
      }),
    );
    list.append(...items);
    more.hidden = list.children.length >= found.length;
    if (from > 0) items[0]?.querySelector('a')?.focus();
  };
  more.addEventListener('click', add);
  add();
  box.replaceChildren(list, more);
}

/** The official name in the reader's language, else the Norwegian. */
export function nameOf(names: Readonly<Record<string, string>>, lang: string): string {
  return names[lang] ?? names.nb ?? '';
}

/** Today in Norway, as YYYY-MM-DD. */
export function todayInNorway(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());
}
