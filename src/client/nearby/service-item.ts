import { mapAddress } from '../../nearby/map-address.ts';
import { isOpen } from '../../nearby/open-now.ts';
import { shownPhone } from '../../nearby/phone.ts';
import type { Near } from '../../nearby/rank.ts';
import type { NearbyWords } from '../../nearby/words.ts';

interface Around {
  readonly words: NearbyWords;
  /** The minute of the week, for what is open. */
  readonly minute: number;
  /** Name of the municipality that a service is in. */
  readonly place: string | undefined;
  /** The county whose list tells all of it. */
  readonly county: string;
}

/** A service as a row: what it is, how far, whether it is open, and how to reach it. */
export function serviceItem(
  { service, away, doubtful }: Near,
  { words, minute, place, county }: Around,
): HTMLLIElement {
  const item = element('li', 'service');
  const title = element('h3');
  const link = element('a');
  link.href = `${words.countyAddress.replace('{county}', county)}#${service.id}`;
  link.textContent = service.name;
  link.lang = 'nb';
  title.append(link);
  item.append(title, line(service.kinds.map((kind) => words.kinds[kind]).join(' · ')));
  if (doubtful) item.append(line(words.mayHaveChanged, 'service-doubt'));
  const open = doubtful ? undefined : isOpen(service, minute);
  const facts = [
    open === undefined ? '' : open ? words.openNow : words.closedNow,
    place ?? '',
    away !== undefined && away >= 1 ? words.distance.replace('{km}', String(Math.round(away))) : '',
  ];
  item.append(line(facts.filter(Boolean).join(' · '), 'service-facts'));
  if (service.phone) item.append(phoneLine(service.phone, words.call.replace('{name}', service.name)));
  if (service.address) item.append(mapLine(service.address, place, words));
  return item;
}

function phoneLine(number: string, label: string): HTMLElement {
  const box = element('p', 'service-phone');
  const link = element('a', 'button');
  link.href = `tel:${number}`;
  const digits = element('bdi');
  digits.dir = 'ltr';
  digits.textContent = shownPhone(number);
  const hidden = element('span', 'visually-hidden');
  hidden.textContent = ` ${label}`;
  link.append(digits, hidden);
  box.append(link);
  return box;
}

function mapLine(address: string, place: string | undefined, words: NearbyWords): HTMLElement {
  const box = line(`${address} `);
  box.append(leavingLink(mapAddress(address, place), words.map, words));
  return box;
}

/** A link that leaves the app, and says so also to those who hear it. */
export function leavingLink(url: string, text: string, words: NearbyWords): HTMLAnchorElement {
  const link = element('a', 'leaves');
  link.href = url;
  link.rel = 'noreferrer noopener';
  const hidden = element('span', 'visually-hidden');
  hidden.textContent = ` (${words.leaves})`;
  link.append(text, hidden);
  return link;
}

function line(text: string, name?: string): HTMLParagraphElement {
  const paragraph = element('p', name);
  paragraph.textContent = text;
  return paragraph;
}

export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  name?: string,
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  return made;
}
