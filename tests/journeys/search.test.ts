import { describe, expect, test } from 'vitest';
import { journey } from '../support/journey.ts';

const all = journey();

describe('search on the phone', () => {
  test.each([
    ['nb', 'naloks', 'nalokson'],
    ['nb', 'Subutex', 'lar-medisiner'],
    ['en', 'interpreter', 'tolk-og-sprak'],
  ])('%s: "%s" leads to %s, which opens with Enter', async (lang, typed, wanted) => {
    const page = await all.open(`${lang}/sok/`);
    await page.locator('#q').fill(typed);
    const link = page.locator(`[data-results] a[href="../${wanted}/"]`);
    await link.waitFor();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${lang}/${wanted}/`);
  });

  test('a word that labels people leads to help and is not shown back', async () => {
    const page = await all.open('nb/sok/');
    for (const word of ['narkoman', 'junkie', 'rusmisbruker', 'alkoholiker']) {
      await page.locator('#q').fill(word);
      await page.locator('[data-results] a').first().waitFor();
      expect((await page.locator('main').innerText()).toLowerCase()).not.toContain(word);
    }
  });

  test('what is typed leaves neither the page nor a trace', async () => {
    const page = await all.open('nb/sok/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('#q').fill('abstinens');
    await page.locator('[data-results] a').first().waitFor();
    expect(asked.filter((url) => /abstinens/i.test(decodeURIComponent(url)))).toEqual([]);
    expect(page.url()).not.toContain('abstinens');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('no result: a kind word and the list of all pages', async () => {
    const page = await all.open('nb/sok/');
    await page.locator('#q').fill('xqzvw');
    await page.locator('[data-said]').filter({ hasText: 'Ingen treff' }).waitFor();
    expect(await page.locator('.group').count()).toBeGreaterThan(3);
  });
});
