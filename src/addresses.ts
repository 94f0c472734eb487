import { languages } from './languages.ts';

/** Every address of the app stands here. They are printed on paper: an address never changes. */

/** Views the app makes itself, beside the pages that editors write: `/<lang>/<view>/`. */
export const views = {
  search: 'sok',
  offline: 'frakoblet',
  wordCheck: 'ordsjekk',
  wordList: 'ordliste',
  twoLanguages: 'to-sprak',
  services: 'tjenester',
  municipality: 'kommune',
  handOut: 'del',
} as const;

/** The neutral page that quick exit falls back to without a network: one for all languages. */
export const NEUTRAL_PAGE = 'vent';

/** Folders of files. */
export const folders = { assets: 'assets', packs: 'packs' } as const;

/** The open data: files that others fetch, so their names stay. */
export const openData = { json: 'data/services.json', csv: 'data/services.csv' } as const;
/** Where finished cards, leaflets and posters lie, with `index.json`: the list of them. */
export const PRINT_FOLDER = 'print';

/** Addresses of later views and of things outside the pages, which no page may take. */
const RESERVED = new Set<string>([
  ...Object.values(views),
  ...Object.values(folders),
  NEUTRAL_PAGE,
  PRINT_FOLDER,
  'data',
  'index',
  'manifest',
  'sw',
  '404',
]);

/** True when a page may not have this id because the app uses the address itself. */
export function isReservedAddress(id: string): boolean {
  return RESERVED.has(id);
}

/** `/nb/` or `/nb/lar/` under the base path; with a section, `/nb/lar/#start`. */
export function pageAddress(base: string, lang: string, id?: string, section?: string): string {
  return `${base}${lang}/${id ? `${id}/` : ''}${section ? `#${section}` : ''}`;
}

/** The address that lets the reader choose a language: `/` or `/lar/`. */
export function chooserAddress(base: string, id?: string): string {
  return `${base}${id ? `${id}/` : ''}`;
}

/** The language an address belongs to, whatever its case, or undefined: `/NB/LAR/` → `nb`. */
export function languageOfAddress(pathname: string, base: string): string | undefined {
  const first = pathname.startsWith(base)
    ? pathname.slice(base.length).split('/')[0]?.toLowerCase()
    : undefined;
  return languages.find(({ tag }) => tag.toLowerCase() === first)?.tag;
}

/** The manifest of a language: one each, all with the same `id`, so that a change of language is no second app. */
export function manifestAddress(base: string, lang: string): string {
  return `${base}manifest.${lang}.webmanifest`;
}

/** A page in two languages side by side: `/ti/nalokson/nb/`. */
export function sideBySideAddress(base: string, lang: string, id: string, other: string): string {
  return `${base}${lang}/${id}/${other}/`;
}

/** The first language of a side-by-side address, whatever its case, or undefined for any other: `/TI/NALOKSON/NB/` → `ti`. */
export function languageOfSideBySide(pathname: string, base: string): string | undefined {
  const [, id, other, end] = pathname.slice(base.length).toLowerCase().split('/');
  const isLanguage = languages.some(({ tag }) => tag.toLowerCase() === other);
  return id && isLanguage && !end ? languageOfAddress(pathname, base) : undefined;
}

/** Stands where a county stands, for services that serve the whole country: `/nb/tjenester/hele-landet/`. */
export const NATIONAL = 'hele-landet';

/** The services of a county, or one of them: `/nb/tjenester/finnmark/`, `/nb/tjenester/finnmark/#alta-feltpleie`. */
export function servicesAddress(base: string, lang: string, county: string, service?: string): string {
  return pageAddress(base, lang, `${views.services}/${county}`, service);
}

/** A further page of a long list: `/nb/tjenester/oslo/2/`. Which services stand there may change; their addresses do not. */
export function furtherServicesAddress(
  base: string,
  lang: string,
  county: string,
  page: number,
  service?: string,
): string {
  return servicesAddress(base, lang, `${county}/${page}`, service);
}

/** What follows from living in a municipality; read by the page's script: `/nb/kommune/?k=5601`. */
export function municipalityAddress(base: string, lang: string, number: string): string {
  return `${pageAddress(base, lang, views.municipality)}?k=${number}`;
}
