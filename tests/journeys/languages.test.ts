import { describe, expect, test } from 'vitest';
import { Problems } from '../../src/content/problems.ts';
import { collectSite } from '../../src/content/read-site.ts';
import { languageOf, languages } from '../../src/languages.ts';
import { formatDate } from '../../src/site/format.ts';
import { createTranslators } from '../../src/site/translate.ts';
import { journey } from '../support/journey.ts';

const all = journey();
const site = collectSite(process.cwd(), new Problems());
const translators = createTranslators(site.strings);

describe('the language is changed from deep in a page', () => {
  test.each(['ar', 'se'])('in %s: one tap, the same page and section, and back', async (lang) => {
    const page = await all.open('nb/lar/');
    const section = (await page.locator('article section h2').nth(2).getAttribute('id'))!;
    await page.goto(`${all.site.url}${lang}/lar/#${section}`);
    await page.locator('.languages summary').click();
    await page.locator('.languages a[hreflang="en"]').click();
    await page.waitForURL(`**/en/lar/#${section}`);
    await page.locator('.languages summary').click();
    await page.locator(`.languages a[hreflang="${lang}"]`).click();
    await page.waitForURL(`**/${lang}/lar/#${section}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('html').getAttribute('dir')).toBe(languageOf(lang).direction);
  });

  test('the phone’s own languages stand first in the menu', async () => {
    const page = await all.open('nb/lar/', { locale: 'pl-PL' });
    expect(await page.locator('.languages a').first().getAttribute('hreflang')).toBe('pl');
    expect(await page.locator('.languages a').count()).toBe(languages.length);
  });
});

describe('search in a second language', () => {
  test.each([
    ['uk', 'brukerutstyr', 'brukerutstyr'],
    ['uk', 'pårørende', 'parorende'],
    ['ti', 'tolk', 'tolk-og-sprak'],
  ])(
    '%s: the Norwegian word "%s" leads to %s, and the answer says which language found it',
    async (lang, typed, id) => {
      const page = await all.open(`${lang}/sok/`);
      await page.locator('#q').fill(typed);
      const link = page.locator(`[data-results] a[href="../${id}/"]`);
      await link.waitFor();
      expect(await link.locator('[lang="nb"]').innerText()).toBe(site.pages.get(id)!.texts.get('nb')!.title);
      expect(await link.innerText()).toContain(site.pages.get(id)!.texts.get(lang)!.title);
    },
  );

  test('a word of the reader’s own language stands first and needs no such note', async () => {
    const page = await all.open('uk/sok/');
    await page.locator('#q').fill('налоксон');
    const first = page.locator('[data-results] a').first();
    await first.waitFor();
    expect(await first.locator('[lang="nb"]').count()).toBe(0);
  });
});

describe('numbers and dates on the phone', () => {
  test.each(['nb', 'se', 'smj', 'sma', 'ar', 'uk', 'pl', 'lt'])(
    '%s: the phone chooses the plural form that the build wrote',
    async (lang) => {
      const page = await all.open(`${lang}/sok/`, { serviceWorkers: 'block' });
      const counts = Array.from({ length: 121 }, (_, count) => count);
      const { forms, chosen } = await page.evaluate((numbers) => {
        const rules = new Intl.PluralRules(document.documentElement.lang);
        return {
          forms: JSON.parse(document.querySelector<HTMLElement>('[data-search]')!.dataset.counts!),
          chosen: numbers.map((count) => rules.select(count)),
        };
      }, counts);
      const t = translators(lang);
      for (const count of counts) {
        expect(forms[chosen[count]!].replace('#', String(count)), `${count}`).toBe(
          t('search.results', { count }),
        );
      }
    },
  );

  test('se has a form for two, and Arabic one each for two, few and many', () => {
    const [se, ar] = [translators('se'), translators('ar')];
    expect(se('search.results', { count: 2 })).not.toBe(se('search.results', { count: 1 }).replace('1', '2'));
    const forms = [1, 2, 3, 11].map((count) => ar('search.results', { count }).replace(/\d+/, ''));
    expect(new Set(forms).size).toBe(4);
  });

  test.each(['nn', 'se', 'smj', 'sma', 'ar', 'uk', 'pl', 'so', 'ti'])(
    '%s: the day a page was checked is not written in English',
    async (lang) => {
      const page = await all.open(`${lang}/overdose/`, { serviceWorkers: 'block' });
      const line = await page.locator('.page-meta').innerText();
      const reviewed = site.pages.get('overdose')!.reviewed;
      expect(line).toContain(formatDate(reviewed, languageOf(lang)));
      expect(line).not.toMatch(/January|February|March|April|May |June|July|August|October|December/);
    },
  );
});
