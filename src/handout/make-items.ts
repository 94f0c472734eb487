import type { Choice } from './choices.ts';
import { codeAddress, type Place, pathOf, readableAddress } from './code-address.ts';
import type { Item, Service } from './item.ts';
import { type PageParts, readParts } from './page-document.ts';
import { makeCode } from './qr-code.ts';
import { forms, type Selection } from './selection.ts';

interface Wanted {
  readonly selection: Selection;
  /** Where the app will be found by whoever scans: its public origin. */
  readonly place: Place;
  /** The language of the desk: of what has none of its own, where the reader is to choose. */
  readonly lang: string;
  readonly choices: readonly Choice[];
  readonly service: Service;
}

export interface Made {
  readonly items: readonly Item[];
  /** Addresses of pages that could not be fetched. */
  readonly missing: readonly string[];
}

/**
 * Every chosen page in every chosen language, ready to be drawn. A page that cannot be fetched is named, and the rest made.
 * @throws UnreadableCode when an address is too long for a code of that size
 */
export async function makeItems({ selection, place, lang, choices, service }: Wanted): Promise<Made> {
  const { pages, languages, form, beside } = selection;
  const missing: string[] = [];
  const read = async (page: string, tag: string): Promise<PageParts | undefined> => {
    try {
      return await readParts(place.base + pathOf(page, tag));
    } catch {
      missing.push(pathOf(page, tag));
      return undefined;
    }
  };
  const offered = choices.filter(({ tag }) => tag).map(({ name }) => name);
  const items = await Promise.all(
    pages.flatMap((page) =>
      languages.map(async (tag): Promise<Item[]> => {
        const path = pathOf(page, tag);
        const code = makeCode(codeAddress(place, path), 'Q', forms[form].code);
        const tags = [tag || lang, ...(form === 'leaflet' && beside && beside !== tag ? [beside] : [])];
        const texts = await Promise.all(tags.map((one) => read(page, one)));
        const [first, ...others] = texts.filter((text) => text !== undefined);
        if (!first) return [];
        const address = readableAddress(place, path);
        return [
          { texts: [first, ...others], code, address, offered: tag ? '' : offered.join(' · '), service },
        ];
      }),
    ),
  );
  return { items: items.flat(), missing };
}
