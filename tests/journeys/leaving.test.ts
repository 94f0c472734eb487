import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { journey } from '../support/journey.ts';
import { untilKept } from '../support/journey-steps.ts';

const all = journey();
const HARMLESS = 'https://www.yr.no/';

async function openWithExit(path: string): Promise<Page> {
  const page = await all.open(path);
  await page.context().route(`${HARMLESS}**`, (route) => route.fulfill({ body: 'Været' }));
  return page;
}

describe('leaving at once', () => {
  test('the button replaces the page by a harmless one: Back does not return to it', async () => {
    const page = await openWithExit('nb/');
    const before = await page.evaluate(() => history.length);
    await page.locator('[data-exit]').click();
    await page.waitForURL(HARMLESS);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('Shift three times does the same', async () => {
    const page = await openWithExit('nb/lar/');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.waitForURL(HARMLESS);
  });

  test('Shift used for writing does not leave', async () => {
    const page = await openWithExit('nb/sok/');
    await page.locator('#q').waitFor();
    await page.locator('#q').pressSequentially('A');
    await page.keyboard.press('Shift');
    await page.keyboard.press('a');
    await page.keyboard.press('Shift');
    await page.waitForTimeout(300);
    expect(page.url()).toContain('/nb/sok/');
  });

  test('the page is blank before anything else happens', async () => {
    const page = await openWithExit('nb/lar/');
    const display = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-exit]')!.click();
      return getComputedStyle(document.documentElement).display;
    });
    expect(display).toBe('none');
    await page.waitForURL(HARMLESS);
  });

  test('no address of ours is told to the page that follows', async () => {
    const page = await all.open('nb/lar/');
    let referer: string | undefined;
    await page.context().route(`${HARMLESS}**`, (route) => {
      referer = route.request().headers().referer;
      return route.fulfill({ body: 'Været' });
    });
    await page.locator('[data-exit]').click();
    await page.waitForURL(HARMLESS);
    expect(referer).toBeUndefined();
  });

  test('without a network it goes to a neutral page that does not name the app', async () => {
    const page = await all.open('nb/lar/');
    await untilKept(page);
    await page.context().setOffline(true);
    await page.locator('[data-exit]').click();
    await page.waitForURL('**/vent/');
    expect(await page.title()).toBe('Ingen nettforbindelse');
    expect(await page.locator('body').innerText()).not.toMatch(/Nær|overdose|LAR/);
  });

  test('if the reader wishes, links leave no history and Back leaves the app', async () => {
    const page = await all.open('nb/personvern/');
    await page.locator('[data-back]').check();
    const before = await page.evaluate(() => history.length);
    await page.goto(`${all.site.url}nb/`);
    const start = await page.evaluate(() => history.length);
    await page.locator('.ways a').first().click();
    await page.waitForURL('**/nb/overdose/');
    expect(await page.evaluate(() => history.length)).toBe(start);
    expect(start).toBeLessThanOrEqual(before + 1);
  });
});

describe('what a bystander sees', () => {
  test.each(['nb/overdose/', 'nb/lar/', 'se/nalokson/', 'en/klage/', 'nb/'])(
    'the tab of %s tells nothing',
    async (path) => {
      const page = await all.open(path);
      expect(await page.title()).not.toMatch(/overdos|nalox|nalok|LAR|\brus|drug|substance|heroin|metadon/i);
    },
  );
});
