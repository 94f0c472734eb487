import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages.ts';
import { serve } from '../../src/serve/serve.ts';
import { builtSite } from '../support/build-once.ts';
import { journey } from '../support/journey.ts';
import { untilKept } from '../support/journey-steps.ts';

const all = journey();

/** A site of its own that a test may stop, so that the network is really gone. */
async function ownSite() {
  const own = await serve({ dist: builtSite, base: '/' });
  const context = await all.browser.newContext();
  const page = await context.newPage();
  return { own, page, context };
}

describe('after one visit, without a network', () => {
  test('every page of the language and the emergency pages of all languages open', async () => {
    const { own, page, context } = await ownSite();
    await page.goto(`${own.url}en/`);
    await untilKept(page);
    const ids = await page
      .locator('.group a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(ids.length).toBeGreaterThan(15);
    await own.stop();

    for (const path of [...new Set(ids)]) {
      await page.goto(own.url + path.slice(1));
      expect(await page.locator('h1').count(), path).toBe(1);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.title()).not.toMatch(/network/i);
    }
    for (const { tag } of languages) {
      for (const id of ['overdose', 'nodnumre', 'nalokson', 'forgiftning', 'selvmordstanker']) {
        await page.goto(`${own.url}${tag}/${id}/`);
        expect(await page.locator('html').getAttribute('lang')).toBe(tag);
        expect(
          await page
            .locator(`.languages a[hreflang="${tag}"]`)
            .evaluate((link) => (link as HTMLAnchorElement).pathname),
          `${tag}/${id}`,
        ).toBe(`/${tag}/${id}/`);
      }
    }
    await context.close();
  });

  test('search still answers', async () => {
    const { own, page, context } = await ownSite();
    await page.goto(`${own.url}nb/`);
    await untilKept(page);
    await own.stop();
    await page.goto(`${own.url}nb/sok/`);
    await page.locator('#q').fill('Subutex');
    await page.locator('[data-results] a').first().waitFor();
    await context.close();
  });

  test('an unknown address gives the offline page in its language, with numbers to ring', async () => {
    const { own, page, context } = await ownSite();
    await page.goto(`${own.url}nb/`);
    await untilKept(page);
    await own.stop();
    await page.goto(`${own.url}en/lar/`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('h1').innerText()).toMatch(/offline|network|connection/i);
    expect(await page.locator('main a[href="tel:113"]').count()).toBe(1);
    await page.goto(`${own.url}klage/`);
    expect(await page.locator('h1').innerText()).toBe('Hvordan klager jeg?');
    await page.goto(`${own.url}who-knows/`);
    expect(await page.locator('html').getAttribute('lang')).toBe('nb');
    await context.close();
  });

  test('an address in capitals opens from the phone', async () => {
    const { own, page, context } = await ownSite();
    await page.goto(`${own.url}nb/`);
    await untilKept(page);
    await own.stop();
    await page.goto(`${own.url}NB/LAR/`);
    expect(await page.locator('html').getAttribute('lang')).toBe('nb');
    expect(await page.locator('h1').innerText()).toContain('LAR');
    await context.close();
  });

  test('pages from the phone carry the same security headers as pages from the server', async () => {
    const { own, page, context } = await ownSite();
    const first = await page.goto(`${own.url}nb/lar/`);
    const served = first!.headers();
    await untilKept(page);
    await own.stop();
    const stored = (await page.goto(`${own.url}nb/lar/`))!.headers();
    for (const name of [
      'content-security-policy',
      'referrer-policy',
      'cross-origin-opener-policy',
      'cross-origin-embedder-policy',
      'x-content-type-options',
      'permissions-policy',
    ]) {
      expect(stored[name], name).toBe(served[name]);
    }
    await context.close();
  });

  test('with data saver on, only the emergency pages are kept until the reader asks for more', async () => {
    const { own, page, context } = await ownSite();
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await page.goto(`${own.url}nb/`);
    const save = page.locator('[data-kept] button');
    await save.waitFor();
    expect(await save.innerText()).toMatch(/Lagre alt på Bokmål \(\d+ kB\)/);
    await save.click();
    await untilKept(page);
    await own.stop();
    await page.goto(`${own.url}nb/klage/`);
    expect(await page.locator('.sources').count()).toBe(1);
    await context.close();
  });
});

describe('what is kept can be removed', () => {
  test('one tap on the privacy page removes everything, also without a network', async () => {
    const { own, page, context } = await ownSite();
    await page.goto(`${own.url}nb/personvern/`);
    await untilKept(page);
    await own.stop();
    await page.reload();
    await page.locator('[data-remove]').click();
    await page.locator('[data-said]').filter({ hasText: 'Alt er fjernet' }).waitFor();
    const left = await page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      stored: localStorage.length,
      cookies: document.cookie,
    }));
    expect(left).toEqual({ caches: [], workers: 0, stored: 0, cookies: '' });
    await context.close();
  });

  test('nothing but the pages is stored on an ordinary visit', async () => {
    const page = await all.open('nb/lar/');
    await untilKept(page);
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }));
    expect(stored).toEqual({ local: 0, session: 0, cookies: '', databases: [] });
  });
});
