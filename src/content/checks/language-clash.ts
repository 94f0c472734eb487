import { isLanguage, languageOf } from '../../languages.ts';

/**
 * Page addresses that happen to be codes of real languages. They are printed on paper, so these languages, should the
 * app ever speak them, get a longer tag (for instance `del-US`).
 */
const PAGE_IDS_BEFORE_LANGUAGES = new Set(['del']);

const englishNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/**
 * Why a page id cannot be used as an address beside the languages, or undefined when it can. Two letters, or three that
 * name a known language, would shadow that language's home page.
 */
export function clashWithLanguage(id: string): string | undefined {
  if (isLanguage(id)) return `"${id}" is the address of ${languageOf(id).endonym}`;
  if (PAGE_IDS_BEFORE_LANGUAGES.has(id) || !/^[a-z]{2,3}$/.test(id)) return undefined;
  if (id.length === 2) return `"${id}" has two letters, as language tags do`;
  const name = englishNames.of(id);
  return name ? `"${id}" is the tag of a language (${name})` : undefined;
}
