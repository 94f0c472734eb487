import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages.ts';
import { journey } from '../support/journey.ts';

const all = journey();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The dark colours differ in contrast alone, so there only contrast is asked again. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page, dark: boolean): Promise<string[]> {
  return page.evaluate(
    async ({ rules, dark }) => {
      const { axe } = window as unknown as {
        axe: {
          run(
            target: Document,
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const result = await axe.run(document, {
        runOnly: dark ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: rules },
      });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    },
    { rules: WCAG, dark },
  );
}

/** Pages that stand for the rest where only colours differ. */
const TYPICAL = [
  '',
  'overdose/',
  'nodnumre/',
  'lar/',
  'sok/',
  'ordsjekk/',
  'ordliste/',
  'frakoblet/',
  'tjenester/',
  'tjenester/oslo/',
  'tjenester/hele-landet/',
  'kommune/?k=5610',
  'del/',
];

/**
 * Every address of a language that holds text of its own, as its own search page lists them, and the views beside them. A
 * page shown in another language for want of a translation is looked at in that language.
 */
async function addressesOf(page: Page, lang: string): Promise<string[]> {
  await page.goto(`${all.site.url}${lang}/sok/`);
  const pages = await page
    .locator('.group a:not(:has(> span[lang]))')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.slice(1)));
  return [...new Set([...TYPICAL.map((path) => `${lang}/${path}`), `${lang}/404.html`, ...pages])];
}

describe.each(languages.map(({ tag }) => tag))('in %s', (lang) => {
  test.each([
    ['light', false],
    ['dark', true],
  ] as const)(
    'no page has an accessibility violation in %s',
    { timeout: 900_000 },
    async (colorScheme, dark) => {
      const page = await all.open('', { colorScheme, serviceWorkers: 'block' });
      // The styles are the same in every language: in the dark all pages of one, and the typical ones of the others.
      const addresses =
        dark && lang !== 'nb' ? TYPICAL.map((path) => `${lang}/${path}`) : await addressesOf(page, lang);
      expect(addresses.length).toBeGreaterThanOrEqual(TYPICAL.length);
      const found: string[] = [];
      for (const address of addresses) {
        await page.goto(all.site.url + address);
        await page.evaluate(axe);
        for (const violation of await violations(page, dark)) found.push(`${address} ${violation}`);
      }
      expect(found).toEqual([]);
    },
  );
});

describe('with a code held up', () => {
  test.each(['nb', 'ar'])('the sheet in %s has no accessibility violation', async (lang) => {
    const page = await all.open(`${lang}/lar/`, { serviceWorkers: 'block' });
    await page.locator('.show-code').click();
    await page.locator('.code-screen details summary').click();
    await page.evaluate(axe);
    expect(await violations(page, false)).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  test('Tab leads from the skip link through the bar to the content, and the language list opens with Enter', async () => {
    const page = await all.open('nb/lar/', { locale: 'nb-NO' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#innhold');
    await page.locator('.languages summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).hreflang)).toBe(
      languages[0]!.tag,
    );
  });
});

describe('on a small phone', () => {
  test.each(languages.map(({ tag }) => tag))(
    'no page in %s is wider than the screen',
    { timeout: 120_000 },
    async (lang) => {
      const page = await all.open('', { viewport: { width: 320, height: 640 }, serviceWorkers: 'block' });
      const wide: string[] = [];
      for (const address of await addressesOf(page, lang)) {
        await page.goto(all.site.url + address);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) wide.push(`${address}: ${width}`);
      }
      expect(wide).toEqual([]);
    },
  );
});
