import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages.ts';
import { journey } from '../support/journey.ts';

const all = journey();
const { open } = all;

describe('reading without script', () => {
  const withoutScript = { javaScriptEnabled: false };

  test('somebody beside a person who does not breathe sees 113 and the steps at once', async () => {
    const page = await open('nb/overdose/', withoutScript);
    await expectVisible(page, 'main a[href="tel:113"]');
    expect(await page.locator('.step').count()).toBeGreaterThanOrEqual(5);
    expect((await page.locator('main').innerText()).toLowerCase()).toContain('nalokson');
  });

  test('every number on the numbers page can be tapped', async () => {
    const page = await open('nb/nodnumre/', withoutScript);
    const cards = await page.locator('.number-card').count();
    expect(cards).toBeGreaterThan(10);
    expect(await page.locator('.number-card a[href^="tel:"]').count()).toBe(cards);
  });

  test.each(languages.map(({ tag }) => tag))(
    'the switch on a page in %s leads to the same page in every other language',
    async (tag) => {
      const page = await open(`${tag}/lar/`, withoutScript);
      for (const other of languages) {
        const link = page.locator(`.languages a[hreflang="${other.tag}"]`);
        expect(await link.getAttribute('href')).toBe(`/${other.tag}/lar/`);
      }
      expect(await page.locator('html').getAttribute('lang')).toBe(tag);
    },
  );

  test('the language list opens with one tap', async () => {
    const page = await open('nb/lar/', withoutScript);
    await page.locator('.languages summary').click();
    await page.locator('.languages a[hreflang="en"]').click();
    await page.waitForURL('**/en/lar/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('the search page lists every page when search cannot run', async () => {
    const page = await open('nb/sok/', withoutScript);
    await page.locator('.group summary').first().click();
    await page.locator('.group a[href="/nb/overdose/"]').first().waitFor();
  });

  test('quick exit is a plain link to a harmless place', async () => {
    const page = await open('nb/lar/', withoutScript);
    await page.context().route('https://www.yr.no/**', (route) => route.fulfill({ body: 'Været' }));
    await page.locator('[data-exit]').click();
    await page.waitForURL('https://www.yr.no/');
  });

  test('a page tells its sources, when it was checked and that it is a draft', async () => {
    const page = await open('nb/klage/', withoutScript);
    expect(await page.locator('.sources li').count()).toBeGreaterThan(2);
    expect(await page.locator('.page-meta').innerText()).toMatch(/Utkast[\s\S]*Sjekket \d+\. \w+ 2026/);
  });

  test('a citation leads to its source', async () => {
    const page = await open('nb/klage/', withoutScript);
    const href = await page.locator('.cite a').first().getAttribute('href');
    expect(await page.locator(`${href}`).count()).toBe(1);
  });
});

describe('a translation says how sure it is', () => {
  test('a machine draft is marked, with the Norwegian one tap away', async () => {
    const page = await open('se/lar/');
    await page.locator('.translation a[hreflang="nb"]').click();
    await page.waitForURL('**/nb/lar/');
    expect(await page.locator('.translation').count()).toBe(0);
  });
});

describe('addresses', () => {
  test('an address in capitals, as printed for dense QR codes, shows the same page', async () => {
    const page = await open('NB/OVERDOSE/');
    expect(await page.locator('h1').innerText()).toBe(
      await (await open('nb/overdose/')).locator('h1').innerText(),
    );
  });

  test('a page without a language lets the reader choose, the phone’s languages first', async () => {
    const page = await open('lar/', { locale: 'en-GB' });
    expect(await page.locator('[data-chooser] a').first().getAttribute('href')).toBe('/en/lar/');
    expect(await page.locator('[data-chooser] a').count()).toBe(languages.length);
  });

  test('a phone that says only "no" is offered bokmål first', async () => {
    const page = await open('', { locale: 'no' });
    expect(await page.locator('[data-chooser] a').first().getAttribute('href')).toBe('/nb/');
  });

  test.each([
    ['nb/finnes-ikke/', 'nb'],
    ['en/nothing/', 'en'],
    ['noe/annet/', 'nb'],
  ])('%s answers 404 with help in the right language', async (path, lang) => {
    const page = await open('nb/');
    const response = await page.goto(all.site.url + path);
    expect(response?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    await expectVisible(page, 'main a[href="tel:113"]');
  });

  test('the language switch keeps the section being read', async () => {
    const page = await open('nb/overdose/#tegn');
    await page.locator('.languages summary').click();
    await page.locator('.languages a[hreflang="en"]').click();
    await page.waitForURL('**/en/overdose/#tegn');
  });
});

async function expectVisible(page: Awaited<ReturnType<typeof open>>, selector: string): Promise<void> {
  expect(await page.locator(selector).first().isVisible()).toBe(true);
}
