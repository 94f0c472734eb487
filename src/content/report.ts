import { languages, SOURCE_LANGUAGE } from '../languages.ts';
import { citedSources } from '../site/citations.ts';
import { claimsOf } from './claims.ts';
import type { Page, PageText, Site } from './model.ts';
import { lix, longestSentence, passagesOf } from './sentences.ts';

export type TextState = 'source' | 'checked' | 'draft' | 'outdated' | 'missing';

export interface PageReport {
  readonly id: string;
  readonly kind: string;
  /** False when the plan names the page and nobody has written it. */
  readonly written: boolean;
  readonly reviewBy: string | null;
  readonly overdue: boolean;
  readonly lix: number | null;
  readonly longestSentence: number | null;
  readonly claims: number;
  readonly unsourced: number;
  /** Sources whose text is known to have changed since it was read, or that were due to be read again. */
  readonly reread: readonly string[];
  /** Sources that nobody has seen on the owner's own page, or that are weak. */
  readonly unsure: readonly string[];
  readonly translations: Readonly<Record<string, TextState>>;
}

/** How every page of the plan stands on a day. */
export function reportOn(site: Site, today: string): PageReport[] {
  return site.plan.map(({ id, kind }) => {
    const page = site.pages.get(id);
    const text = page?.texts.get(SOURCE_LANGUAGE);
    return {
      id,
      kind,
      written: page !== undefined,
      reviewBy: page?.reviewBy ?? null,
      overdue: page !== undefined && page.reviewBy < today,
      ...readability(text),
      ...sourcing(id, text, site, today),
      translations: Object.fromEntries(languages.map(({ tag }) => [tag, stateOf(page, tag)])),
    };
  });
}

function readability(text: PageText | undefined): Pick<PageReport, 'lix' | 'longestSentence'> {
  if (!text) return { lix: null, longestSentence: null };
  const passages = passagesOf(text);
  return { lix: lix(passages), longestSentence: longestSentence(passages).words };
}

function sourcing(
  id: string,
  text: PageText | undefined,
  site: Site,
  today: string,
): Pick<PageReport, 'claims' | 'unsourced' | 'reread' | 'unsure'> {
  if (!text) return { claims: 0, unsourced: 0, reread: [], unsure: [] };
  const claims = claimsOf(id, text);
  const sources = citedSources(text).flatMap((source) => site.sources.get(source) ?? []);
  return {
    claims: claims.length,
    unsourced: claims.filter(({ sourced }) => !sourced).length,
    reread: sources.filter(({ reread }) => reread && reread < today).map((source) => source.id),
    unsure: sources.filter(({ checked }) => checked.confidence !== 'high').map((source) => source.id),
  };
}

/** How far a page has come in a language. */
export function stateOf(page: Page | undefined, tag: string): TextState {
  const text = page?.texts.get(tag);
  if (!text) return 'missing';
  return text.outdated ? 'outdated' : text.translation.state;
}
