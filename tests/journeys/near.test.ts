import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { serve } from '../../src/serve/serve.ts';
import { builtSite } from '../support/build-once.ts';
import { journey } from '../support/journey.ts';
import { untilKept } from '../support/journey-steps.ts';

const all = journey();

/** The finder, awake. */
async function finder(path: string, options?: Parameters<typeof all.open>[1]): Promise<Page> {
  const page = await all.open(path, options);
  await page.locator('#sted').waitFor();
  return page;
}

describe('finding help near a place', () => {
  test('in Northern Sami, “Áltá” is found, and what follows from living there is told', async () => {
    const page = await finder('se/tjenester/');
    await page.locator('#sted').fill('Áltá');
    await page.locator('[data-suggestions] button').first().click();
    await page.locator('[data-results] h2 a').click();
    await page.waitForURL('**/se/kommune/?k=5601');
    await page.locator('[data-trusts]').filter({ hasText: 'Finnmarkssykehuset' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('se');
    expect(await page.locator('h1').innerText()).toContain('Alta');
    expect(await page.locator('[data-county]').innerText()).toBe('Finnmárku');
    expect(await page.locator('a[href="tel:116117"]').count()).toBeGreaterThan(0);
  });

  test('“nalokson Bergen” chooses the need and the place at once', async () => {
    const page = await finder('nb/tjenester/');
    await page.locator('#sted').fill('nalokson Bergen');
    await page.keyboard.press('Enter');
    await page.locator('[data-results] .service').first().waitFor();
    expect(await page.locator('[data-kind="naloxone"]').getAttribute('aria-pressed')).toBe('true');
    const kinds = await page.locator('[data-results] .service').allInnerTexts();
    expect(kinds.every((text) => text.includes('Nalokson'))).toBe(true);
    expect(kinds[0]).toContain('Bergen');
    await page.locator('[data-results] .service h3 a').first().click();
    await page.waitForURL(/\/nb\/tjenester\/vestland\/#/);
    expect(await page.locator('.service:target').innerText()).toContain('Nalokson');
  });

  test.each([
    ['trondhjem', 'Trondheim'],
    ['Tromso', 'Tromsø'],
    ['Aalesund', 'Ålesund'],
    ['Kárášjohka', 'Karasjok'],
    ['Tråante', 'Trondheim'],
    ['lillestrøn', 'Lillestrøm'],
    ['Mo i Rana', 'Rana'],
  ])('“%s” leads to %s', async (typed, wanted) => {
    const page = await finder('nb/tjenester/');
    await page.locator('#sted').fill(typed);
    expect(await page.locator('[data-suggestions] button').first().innerText()).toContain(wanted);
  });

  test('two places of one name are told apart by their county', async () => {
    const page = await finder('nb/tjenester/');
    await page.locator('#sted').fill('Herøy');
    const found = (await page.locator('[data-suggestions] button').allInnerTexts()).slice(0, 2).join();
    expect(found).toContain('Nordland');
    expect(found).toContain('Møre og Romsdal');
  });

  test('a small municipality where we know of nothing still gets what is true', async () => {
    const page = await all.open('nb/kommune/?k=1151');
    await page.locator('h1').filter({ hasText: 'Utsira' }).waitFor();
    expect(await page.locator('[data-trusts]').innerText()).toContain('Helse Fonna');
    expect(await page.locator('[data-county] a').getAttribute('href')).toBe('/nb/tjenester/rogaland/');
    for (const id of ['rett-til-helsehjelp', 'brukerutstyr', 'nalokson-skaff', 'tolk-og-sprak'])
      expect(await page.locator(`main a[href="/nb/${id}/"]`).count(), id).toBe(1);
  });

  test('a municipality number that does not exist leads to the counties', async () => {
    const page = await all.open('nb/kommune/?k=9999');
    await page.locator('[data-said]').filter({ hasText: 'Vi fant ikke' }).waitFor();
    expect(await page.locator('[data-without-place] li').count()).toBe(15);
  });
});

describe('near me', () => {
  test('is asked of the phone only on a tap; the nearest municipality answers', async () => {
    const page = await finder('nb/tjenester/', {
      permissions: ['geolocation'],
      geolocation: { latitude: 59.92, longitude: 10.75 },
    });
    expect(await page.locator('[data-results] h2').count()).toBe(0);
    await page.locator('[data-near-me]').click();
    await page.locator('[data-results] h2').filter({ hasText: 'Oslo' }).waitFor();
  });

  test('is refused, and a kind word says that the list works on', async () => {
    const page = await finder('nb/tjenester/', { permissions: [] });
    await page.locator('[data-near-me]').click();
    await page.locator('[data-said]').filter({ hasText: 'helt greit' }).waitFor();
    await page.locator('#sted').fill('Oslo');
    await page.locator('[data-suggestions] button').first().click();
    await page.locator('[data-results] .service').first().waitFor();
  });

  test('outside Norway it says so, and the list works on', async () => {
    const page = await finder('nb/tjenester/', {
      permissions: ['geolocation'],
      geolocation: { latitude: 38.72, longitude: -9.14 },
    });
    await page.locator('[data-near-me]').click();
    await page.locator('[data-said]').filter({ hasText: 'utenfor Norge' }).waitFor();
    expect(await page.locator('.counties ol a').count()).toBe(15);
  });

  test('neither the place nor the position is sent or stored', async () => {
    const page = await finder('nb/tjenester/', {
      permissions: ['geolocation'],
      geolocation: { latitude: 60.3913, longitude: 5.3221 },
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.locator('[data-near-me]').click();
    await page.locator('[data-results] h2').waitFor();
    await page.locator('#sted').fill('Hammerfest');
    await page.locator('[data-suggestions] button').first().click();
    await page.locator('[data-results] h2').filter({ hasText: 'Hammerfest' }).waitFor();
    expect(asked.join()).not.toMatch(/60\.39|5\.32|hammerfest/i);
    expect(page.url()).toMatch(/\/nb\/tjenester\/$/);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

describe('without script', () => {
  test('the counties lead to all their services and municipalities', async () => {
    const page = await all.open('nb/', { javaScriptEnabled: false });
    await page.locator('.ways a[href="/nb/tjenester/"]').click();
    expect(await page.locator('.now-line a').first().getAttribute('href')).toBe('tel:116117');
    await page.locator('.counties ol a[href="/nb/tjenester/oslo/"]').click();
    await page.waitForURL('**/nb/tjenester/oslo/');
    expect(await page.locator('.service').count()).toBeGreaterThan(20);
    await page.goto(`${all.site.url}nb/tjenester/innlandet/`);
    expect(await page.locator('.municipalities li').count()).toBe(46);
  });

  test('the drawing of Norway leads to a county by keyboard', async () => {
    const page = await all.open('en/tjenester/', { javaScriptEnabled: false });
    const finnmark = page.locator('.norway-map a[href="/en/tjenester/finnmark/"]');
    await finnmark.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/tjenester/finnmark/');
  });

  test('every service has an address of its own', async () => {
    const page = await all.open('nb/tjenester/oslo/', { javaScriptEnabled: false });
    const ids = await page.locator('.service').evaluateAll((items) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const row = page.locator('.service > a').first();
    const address = await row.getAttribute('href');
    await row.click();
    await page.waitForURL(`**${address}`);
    expect(await page.locator('.service:target h3').count()).toBe(1);
  });
});

describe('without a network', () => {
  /** A site of its own that a test may stop. */
  async function ownSite() {
    const own = await serve({ dist: builtSite, base: '/' });
    const context = await all.browser.newContext();
    return { own, context, page: await context.newPage() };
  }

  test('after one visit the finder, the national list and a municipality work, and tell nothing of where one looked', async () => {
    const { own, context, page } = await ownSite();
    await page.goto(`${own.url}nb/`);
    await untilKept(page);
    await own.stop();
    await page.goto(`${own.url}nb/tjenester/`);
    await page.locator('#sted').fill('Oslo');
    await page.locator('[data-suggestions] button').first().click();
    await page.locator('[data-results] .service a[href^="tel:"]').first().waitFor();
    await page.goto(`${own.url}nb/tjenester/hele-landet/`);
    expect(await page.locator('.service').count()).toBeGreaterThan(20);
    await page.goto(`${own.url}nb/kommune/?k=5601`);
    await page.locator('h1').filter({ hasText: 'Alta' }).waitFor();
    expect(await page.evaluate(() => caches.has('naer-wished'))).toBe(false);
    await context.close();
  });

  test('a county is there when it was wished for, and gone when that is taken back', async () => {
    const { own, context, page } = await ownSite();
    await page.goto(`${own.url}nb/tjenester/finnmark/`);
    await untilKept(page);
    const button = page.locator('[data-keep-county] button');
    await button.click();
    await page.locator('[data-keep-county] small').filter({ hasText: 'Lagret' }).waitFor();
    await own.stop();
    await page.goto(`${own.url}nb/tjenester/finnmark/`);
    expect(await page.locator('h1').innerText()).toBe('Finnmark');
    await button.click();
    await page.locator('[data-keep-county] small').filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => caches.has('naer-wished'))).toBe(false);
    await page.goto(`${own.url}nb/tjenester/finnmark/`);
    expect(await page.locator('h1').innerText()).toMatch(/uten nett/);
    await context.close();
  });
});
