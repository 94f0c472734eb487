import { languages } from './languages.ts';

/** Every address of the app stands here. They are printed on paper: an address never changes. */

/** Views the app makes itself, beside the pages that editors write: `/<lang>/<view>/`. */
export const views = {
  search: 'sok',
  offline: 'frakoblet',
  wordCheck: 'ordsjekk',
  wordList: 'ordliste',
  handOut: 'del',
} as const;

/** The neutral page that quick exit falls back to without a network: one for all languages. */
export const NEUTRAL_PAGE = 'vent';

/** Folders of files. */
export const folders = { assets: 'assets', packs: 'packs' } as const;

/** Where finished cards, leaflets and posters lie, with `index.json`: the list of them. */
export const PRINT_FOLDER = 'print';

/** Addresses of later views and of things outside the pages, which no page may take. */
const RESERVED = new Set<string>([
  ...Object.values(views),
  ...Object.values(folders),
  NEUTRAL_PAGE,
  'tjenester',
  'kommune',
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
