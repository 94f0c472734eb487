import type { Block, Page, PageText } from '../content/model.ts';
import { type Language, SOURCE_LANGUAGE } from '../languages.ts';

/** Why the reader does not see the page in the language asked for. */
export type Substitution = 'missing' | 'held' | undefined;

export interface ChosenText {
  readonly text: PageText;
  readonly substitution: Substitution;
}

/**
 * The text to show for a page in a language. A missing translation is replaced along the fallback chain. A translation
 * older than its source is held back on emergency pages: there an old step can harm, so the source stands instead.
 */
export function chooseText(page: Page, language: Language): ChosenText {
  const own = page.texts.get(language.tag);
  if (own && !(own.outdated && page.kind === 'E')) return { text: own, substitution: undefined };
  const chain = [...language.fallback, SOURCE_LANGUAGE];
  const text = chain.map((tag) => page.texts.get(tag)).find((candidate) => candidate && !candidate.outdated);
  if (!text) throw new Error(`The page "${page.id}" has no text in ${SOURCE_LANGUAGE}.`);
  return { text, substitution: own ? 'held' : 'missing' };
}

/** True when a page can be read beside its source: it has a translation, and one that is not older than the source. */
export function standsBesideSource(page: Page, language: Language): boolean {
  const text = page.texts.get(language.tag);
  return text !== undefined && language.tag !== SOURCE_LANGUAGE && !text.outdated;
}

/** A page that begins with a call button shows it above everything but its title: seconds count there. */
export function urgentFirst(lead: readonly Block[]): { urgent: readonly Block[]; lead: readonly Block[] } {
  const first = lead.findIndex((block) => block.type !== 'call');
  const calls = first < 0 ? lead.length : first;
  return { urgent: lead.slice(0, calls), lead: lead.slice(calls) };
}
