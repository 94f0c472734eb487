/**
 * The one table of languages. Everything else that knows of a language (addresses, switcher, fallback, packs,
 * manifests, checks) is derived from it. A new language is one row here, its locale files, and its content.
 */

export interface Language {
  /** BCP 47 tag: the address segment and the `lang` attribute. `se` is Northern Sami, never Swedish. */
  readonly tag: string;
  /** The language's own name for itself. */
  readonly endonym: string;
  readonly direction: 'ltr' | 'rtl';
  /** Languages to show instead when a page is missing in this one, best first. The source language ends every chain. */
  readonly fallback: readonly string[];
  /** How far the people behind the app vouch for its texts as a whole. `draft`: machine-drafted, not yet read by a speaker. */
  readonly state: 'source' | 'draft' | 'checked';
  /**
   * The tag whose data `Intl` has for formatting dates and lists at build, pinned to Gregorian dates and Latin digits.
   * Languages that `Intl` does not know have their own table in src/site/calendars.ts.
   */
  readonly format: string;
}

/** The language every page is first written in. */
export const SOURCE_LANGUAGE = 'nb';

export const languages: readonly Language[] = [
  { tag: 'nb', endonym: 'Bokmål', direction: 'ltr', fallback: [], state: 'source', format: 'nb' },
  { tag: 'nn', endonym: 'Nynorsk', direction: 'ltr', fallback: ['nb'], state: 'draft', format: 'nn' },
  { tag: 'se', endonym: 'Davvisámegiella', direction: 'ltr', fallback: ['nb'], state: 'draft', format: 'se' },
  {
    tag: 'smj',
    endonym: 'Julevsámegiella',
    direction: 'ltr',
    fallback: ['nb'],
    state: 'draft',
    format: 'nb',
  },
  {
    tag: 'sma',
    endonym: 'Åarjelsaemien gïele',
    direction: 'ltr',
    fallback: ['nb'],
    state: 'draft',
    format: 'nb',
  },
  { tag: 'en', endonym: 'English', direction: 'ltr', fallback: ['nb'], state: 'draft', format: 'en-GB' },
  {
    tag: 'uk',
    endonym: 'Українська',
    direction: 'ltr',
    fallback: ['en', 'nb'],
    state: 'draft',
    format: 'uk',
  },
  {
    tag: 'ar',
    endonym: 'العربية',
    direction: 'rtl',
    fallback: ['en', 'nb'],
    state: 'draft',
    format: 'ar-u-ca-gregory-nu-latn',
  },
  { tag: 'ru', endonym: 'Русский', direction: 'ltr', fallback: ['en', 'nb'], state: 'draft', format: 'ru' },
  { tag: 'pl', endonym: 'Polski', direction: 'ltr', fallback: ['en', 'nb'], state: 'draft', format: 'pl' },
  { tag: 'ti', endonym: 'ትግርኛ', direction: 'ltr', fallback: ['en', 'nb'], state: 'draft', format: 'ti' },
  { tag: 'so', endonym: 'Soomaali', direction: 'ltr', fallback: ['en', 'nb'], state: 'draft', format: 'so' },
  { tag: 'lt', endonym: 'Lietuvių', direction: 'ltr', fallback: ['en', 'nb'], state: 'draft', format: 'lt' },
  {
    tag: 'fa-AF',
    endonym: 'دری',
    direction: 'rtl',
    fallback: ['en', 'nb'],
    state: 'draft',
    format: 'fa-AF-u-ca-gregory-nu-latn',
  },
];

const byTag = new Map(languages.map((language) => [language.tag, language]));

/** The row for a tag. Throws when the table has no such language: a typo in code, never in a reader's address. */
export function languageOf(tag: string): Language {
  const language = byTag.get(tag);
  if (!language)
    throw new Error(`No language "${tag}" in src/languages.ts. It has: ${[...byTag.keys()].join(', ')}.`);
  return language;
}

/** True when the table has this tag. */
export function isLanguage(tag: string): boolean {
  return byTag.has(tag);
}
