import { describe, expect, test } from 'vitest';
import { searchDocuments } from '../../src/build/search-document.ts';
import { Problems } from '../../src/content/problems.ts';
import { collectSite } from '../../src/content/read-site.ts';
import { languageOf } from '../../src/languages.ts';
import { createSearch } from '../../src/search/search-index.ts';

const site = collectSite(process.cwd(), new Problems());
const searchIn = (lang: string) =>
  createSearch(searchDocuments([...site.pages.values()], languageOf(lang), site.vocabulary.get(lang)));
const search = { nb: searchIn('nb'), en: searchIn('en'), se: searchIn('se') };

/** What people type, in their own words, and the page that must be among the first three. */
const asked: readonly [lang: keyof typeof search, typed: string, page: string][] = [
  ['nb', 'overdose', 'overdose'],
  ['nb', 'overdsoe', 'overdose'],
  ['nb', 'blå lepper puster ikke', 'overdose'],
  ['nb', 'naloks', 'nalokson'],
  ['nb', 'naloksonspray', 'nalokson'],
  ['nb', 'Nyxoid', 'nalokson'],
  ['nb', 'Subutex', 'lar-medisiner'],
  ['nb', 'metadon', 'lar'],
  ['nb', 'parorende', 'parorende'],
  ['nb', 'paaroerende', 'parorende'],
  ['nb', 'klagefrist', 'klage'],
  ['nb', 'tolk', 'tolk-og-sprak'],
  ['nb', 'lavterskeltilbud', 'lavterskel'],
  ['nb', 'diskriminert på sykehuset', 'diskriminering'],
  ['nb', 'legen vil ikke gi meg smertestillende fordi jeg går i LAR', 'lar-smerte-og-sykehus'],
  ['nb', 'hvor får jeg sprøyter', 'brukerutstyr'],
  ['nb', 'jeg vil ikke leve', 'selvmordstanker'],
  ['nb', 'hvordan søker jeg LAR', 'lar-start'],
  ['nb', 'mamma drikker for mye', 'barn-som-parorende'],
  ['nb', 'kan politiet ta telefonen min', 'politi'],
  ['nb', 'er gravid og bruker', 'gravid-og-foreldre'],
  ['nb', 'ikke oppholdstillatelse', 'innvandrer-og-papirlos'],
  ['nb', 'tannlege gratis', 'tannhelse'],
  ['nb', 'narkoman', 'fa-hjelp'],
  ['nb', 'GHB', 'forgiftning'],
  ['en', 'naloxone', 'nalokson'],
  ['en', 'interpreter', 'tolk-og-sprak'],
  ['en', 'how do I complain', 'klage'],
  ['en', 'methadone', 'lar'],
  ['se', 'dulka', 'tolk-og-sprak'],
  ['se', 'vaidda', 'klage'],
];

describe('what people type leads to the page that answers', () => {
  test.each(asked)('%s: "%s" → %s', (lang, typed, wanted) => {
    expect(
      search[lang](typed)
        .slice(0, 3)
        .map(({ document }) => document.id),
    ).toContain(wanted);
  });
});
