import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages.ts';
import { journey } from '../support/journey.ts';

const all = journey();

describe('two languages side by side', () => {
  test('a worker and a person who reads Tigrinya point at the same step, without script', async () => {
    const page = await all.open('ti/nalokson/', { javaScriptEnabled: false });
    await page.locator('.translation a[href="/ti/nalokson/nb/"]').click();
    await page.waitForURL('**/ti/nalokson/nb/');
    const pairs = page.locator('.pair');
    expect(await pairs.count()).toBeGreaterThan(8);
    expect(await page.locator('.pair > [lang="nb"]').count()).toBe(await pairs.count());
    const step = pairs.filter({ hasText: 'Ring 113' }).first();
    expect(await step.innerText()).toMatch(/[\u1200-\u137f]/);
  });

  test('Arabic runs right to left and its Norwegian twin left to right', async () => {
    const page = await all.open('ar/overdose/nb/');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('.pair > [lang="nb"]').first().getAttribute('dir')).toBe('ltr');
    const [left, right] = await page.evaluate(() => {
      const tel = document.querySelector('.call-number')!;
      const box = tel.getBoundingClientRect();
      return [box.left, box.right];
    });
    expect(left).toBeLessThan(right!);
  });

  test('no side-by-side page is wider than a small phone', async () => {
    const page = await all.open('', { viewport: { width: 320, height: 640 }, serviceWorkers: 'block' });
    for (const { tag } of languages.filter(({ tag }) => ['ar', 'ti', 'se', 'uk'].includes(tag))) {
      await page.goto(`${all.site.url}${tag}/overdose/nb/`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), tag).toBeLessThanOrEqual(320);
    }
  });
});

describe('right to left', () => {
  test('phone numbers are not turned round', async () => {
    const page = await all.open('ar/nodnumre/');
    const shown = page.locator('.call-number', { hasText: '22 59 13 00' }).first();
    const order = await shown.evaluate((node) => {
      const range = document.createRange();
      const text = node.firstChild as Text;
      const at = (index: number) => {
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return range.getBoundingClientRect().left;
      };
      return at(0) < at(text.length - 1);
    });
    expect(order).toBe(true);
  });
});
