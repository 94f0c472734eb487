import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages.ts';
import { serve } from '../../src/serve/serve.ts';
import { phone } from '../support/browser.ts';
import { builtSite } from '../support/build-once.ts';
import { journey } from '../support/journey.ts';
import { untilKept } from '../support/journey-steps.ts';
import { readCode } from '../support/read-code.ts';

const all = journey();

/** What a camera reads from the screen of a phone that holds the code up. */
async function scan(page: Page, options?: { covered: boolean }): Promise<string | undefined> {
  const code = page.locator('.code-screen .code');
  await code.waitFor();
  return readCode(await code.screenshot(), options);
}

async function holdUp(page: Page, tag?: string): Promise<void> {
  await page.locator('.show-code').click();
  if (tag !== undefined) await page.locator(`.code-languages button[lang="${tag}"]`).click();
  await page.locator('.code-screen .code').waitFor();
}

/** The title comes with the page in its language, a moment after the code. */
async function titleSays(page: Page, words: RegExp): Promise<void> {
  await page.locator('.code-screen h2').filter({ hasText: words }).waitFor();
}

const inCapitals = (path: string) => new URL(path, all.site.url).href.toUpperCase();

describe('holding up a code', () => {
  test.each(['light', 'dark'] as const)(
    'a camera reads it from the screen in %s, also with a thumb over a tenth of it',
    async (colorScheme) => {
      const page = await all.open('nb/nalokson/', { colorScheme });
      await holdUp(page);
      expect(await scan(page)).toBe(inCapitals('nb/nalokson/'));
      expect(await scan(page, { covered: true })).toBe(inCapitals('nb/nalokson/'));
      expect(
        await page.locator('.code-screen').evaluate((sheet) => getComputedStyle(sheet).backgroundColor),
      ).toBe('rgb(255, 255, 255)');
    },
  );

  test.each(languages.map(({ tag }) => tag))('one tap gives it in %s, with its title', async (tag) => {
    const page = await all.open('nb/overdose/');
    await holdUp(page, tag);
    expect(await scan(page)).toBe(inCapitals(`${tag}/overdose/`));
    const there = await all.open(`${tag}/overdose/`);
    expect(await page.locator('.code-screen h2').innerText()).toBe(await there.locator('h1').innerText());
  });

  test('the reader may choose the language', async () => {
    const page = await all.open('nb/lar/');
    await holdUp(page);
    await page.getByRole('button', { name: 'Leseren velger språk' }).click();
    expect(await scan(page)).toBe(inCapitals('lar/'));
  });

  test('a finger drawn along it turns to the next language and back', async () => {
    const page = await all.open('nb/lar/', { hasTouch: true, isMobile: true });
    await holdUp(page);
    const swipe = (from: number, to: number) =>
      page.locator('.code-screen').evaluate(
        (sheet, [from, to]) => {
          const touch = (clientX: number) =>
            new Touch({ identifier: 1, target: sheet, clientX, clientY: 300 });
          sheet.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(from!)] }));
          sheet.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(to!)] }));
        },
        [from, to],
      );
    await swipe(300, 100);
    expect(await scan(page)).toBe(inCapitals('nn/lar/'));
    await swipe(100, 300);
    expect(await scan(page)).toBe(inCapitals('nb/lar/'));
  });

  test('it is as wide as a small screen allows, and the screen is not scrolled sideways', async () => {
    const page = await all.open('fa-AF/overdose/', { viewport: { width: 320, height: 640 } });
    await holdUp(page);
    const { width } = (await page.locator('.code-screen .code').boundingBox())!;
    expect(width).toBeGreaterThan(270);
    expect(await page.locator('.code-screen').evaluate((sheet) => sheet.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

  test('nothing is fetched for it before somebody asks, and closing gives the page back', async () => {
    const page = await all.open('nb/lar/', { serviceWorkers: 'block' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('h2').last().scrollIntoViewIfNeeded();
    expect(asked.filter((url) => !url.endsWith('icon.svg'))).toEqual([]);
    await page.locator('.show-code').click();
    await page.getByRole('button', { name: 'Lukk' }).click();
    expect(await page.locator('.code-screen').count()).toBe(0);
    await holdUp(page);
    await page.keyboard.press('Escape');
    expect(await page.locator('.code-screen').count()).toBe(0);
  });

  test('home and the other views have a code too', async () => {
    for (const path of ['nb/', 'nb/sok/', 'nb/ordliste/']) {
      const page = await all.open(path);
      await holdUp(page, 'en');
      const read = (await scan(page))!;
      expect(read).toBe(inCapitals(path.replace('nb', 'en')));
      expect((await page.context().request.get(read)).status()).toBe(200);
    }
  });

  test('without script the link leads to the desk, which tells what can be done instead', async () => {
    const page = await all.open('nb/lar/', { javaScriptEnabled: false });
    await page.locator('.show-code').click();
    await page.waitForURL('**/nb/del/?side=lar');
    expect(await page.locator('[data-without-script]').innerText()).toContain('adressen');
  });
});

describe('in the park, without a network', () => {
  test('a worker shows the Tigrinya naloxone page from a phone in flight mode; the other phone opens it cold', async () => {
    const own = await serve({ dist: builtSite, base: '/' });
    const worker = await all.browser.newContext({ viewport: phone });
    const page = await worker.newPage();
    await page.goto(`${own.url}nb/`);
    await untilKept(page);
    await own.stop();

    await page.goto(`${own.url}nb/nalokson/`);
    await holdUp(page, 'ti');
    await titleSays(page, /ናሎክሶን/);
    const read = (await scan(page))!;
    expect(read).toBe(`${own.url.toUpperCase()}TI/NALOKSON/`);
    await worker.close();

    const again = await serve({ dist: builtSite, base: '/', port: Number(new URL(own.url).port) });
    const other = await all.browser.newContext({ viewport: phone });
    const landed = await other.newPage();
    const answer = (await landed.goto(read))!;
    expect(answer.request().redirectedFrom()).toBeNull();
    expect(await landed.locator('html').getAttribute('lang')).toBe('ti');
    expect(await landed.locator('h1').innerText()).toMatch(/ናሎክሶን/);
    expect(
      await landed.evaluate(
        () =>
          performance
            .getEntriesByType('resource')
            .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
            .length,
      ),
    ).toBe(0);
    await untilKept(landed);
    expect(await other.cookies()).toEqual([]);
    await other.close();
    await again.stop();
  });
});

describe('sharing without a code', () => {
  const sharing = (page: Page) => page.locator('.code-screen details summary').click();

  test('the page goes as one file that needs nothing, with its date and where the newest is', async () => {
    const page = await all.open('nb/overdose/');
    await holdUp(page, 'ti');
    await titleSays(page, /[ሀ-፿]/);
    await sharing(page);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Send siden som fil' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/\.html$/);
    const file = await download.path();

    const context = await all.browser.newContext({ javaScriptEnabled: false, offline: true });
    const opened = await context.newPage();
    const asked: string[] = [];
    opened.on('request', (request) => asked.push(request.url()));
    const { copyFileSync } = await import('node:fs');
    copyFileSync(file, `${file}.html`);
    await opened.goto(`file://${file}.html`);
    expect(asked).toHaveLength(1);
    expect(await opened.locator('html').getAttribute('lang')).toBe('ti');
    expect(await opened.locator('.step').count()).toBeGreaterThanOrEqual(5);
    expect(await opened.locator('.step .drawing').first().isVisible()).toBe(true);
    expect(await opened.locator('script, nav, link').count()).toBe(0);
    expect(await opened.locator('a[href="tel:113"]').count()).toBeGreaterThan(0);
    expect(await opened.locator('.page-meta').innerText()).toContain('2026');
    expect(await opened.locator('footer a').innerText()).toBe(`${all.site.url}ti/overdose/`);
    const dead = await opened
      .locator('a[href]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')!).filter((href) => !/^(tel:|https?:|#)/.test(href)),
      );
    expect(dead).toEqual([]);
    // The style took hold although the file carries its policy with it.
    expect(await opened.locator('.steps').evaluate((list) => getComputedStyle(list).listStyleType)).toBe(
      'none',
    );
    await context.close();
  });

  test('a phone with a share sheet gets the file and the address there', async () => {
    const page = await all.open('nb/lar/');
    await page.evaluate(() => {
      const given: unknown[] = [];
      Object.assign(window, { given });
      Object.assign(navigator, {
        canShare: () => true,
        share: async ({ url, files }: ShareData) => {
          given.push(url ?? files?.map(({ name, type }) => `${name} ${type}`));
        },
      });
    });
    await holdUp(page);
    await titleSays(page, /LAR/);
    await sharing(page);
    await page.getByRole('button', { name: 'Del adressen' }).click();
    await page.getByRole('button', { name: 'Send siden som fil' }).click();
    const given = () => page.evaluate(() => (window as unknown as { given: unknown[] }).given);
    await expect.poll(given).toHaveLength(2);
    expect(await given()).toEqual([
      `${all.site.url}nb/lar/`,
      [expect.stringMatching(/^.+\.html text\/html$/)],
    ]);
  });

  test('a phone without one is not offered it, and a picture of the code is read too', async () => {
    const page = await all.open('nb/lar/');
    await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await holdUp(page);
    await sharing(page);
    expect(await page.getByRole('button', { name: 'Del adressen' }).count()).toBe(0);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Last ned PNG' }).click();
    const { readFileSync } = await import('node:fs');
    expect(readCode(readFileSync(await (await coming).path()))).toBe(inCapitals('nb/lar/'));
  });

  test('when something fails it is said, and the code stays', async () => {
    const page = await all.open('nb/lar/', { serviceWorkers: 'block' });
    await holdUp(page);
    await page.context().route('**/lt/lar/', (route) => route.abort());
    await page.locator('.code-languages button[lang="lt"]').click();
    await sharing(page);
    await page.getByRole('button', { name: 'Send siden som fil' }).click();
    await page.locator('.code-screen [role="status"]').filter({ hasText: 'Det gikk ikke' }).waitFor();
    expect(await scan(page)).toBe(inCapitals('lt/lar/'));
  });
});
