import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { forms } from '../../src/handout/selection.ts';
import { journey } from '../support/journey.ts';
import { readCode } from '../support/read-code.ts';

const all = journey();
const ORIGIN = 'https://naer.example';

/** The desk as a build with a public address has it, or one without: the address stands in one attribute. */
async function desk(path: string, options: BrowserContextOptions = {}, origin = ORIGIN): Promise<Page> {
  const page = await all.open('nb/', { serviceWorkers: 'block', ...options });
  page.setDefaultTimeout(10_000);
  await page.route('**/del/**', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text())
      .replace(/ data-origin(="[^"]*")?/, '')
      .replace('data-desk=', origin ? `data-origin="${origin}" data-desk=` : 'data-desk=');
    await route.fulfill({ response: answer, body });
  });
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto(all.site.url + path);
  await drawn(page);
  return page;
}

async function drawn(page: Page): Promise<void> {
  await page.locator('[data-preview][data-state="drawn"]').waitFor({ state: 'attached' });
}

/** CSS pixels of a millimetre. */
const MM = 96 / 25.4;

describe('codes on paper', () => {
  test.each(['card', 'leaflet', 'poster', 'sticker'] as const)(
    'are read from a %s, in the dark too, also with a thumb over a tenth of them',
    async (form) => {
      const page = await desk(`nb/del/?side=nalokson&sprak=ti&form=${form}`, {
        colorScheme: 'dark',
        deviceScaleFactor: 2,
      });
      await page.emulateMedia({ media: 'print' });
      const code = page.locator('.sheet .code').first();
      const { width } = (await code.boundingBox())!;
      expect(width / MM).toBeCloseTo(forms[form].code, 0);
      const picture = await code.screenshot();
      expect(readCode(picture)).toBe('HTTPS://NAER.EXAMPLE/TI/NALOKSON/');
      expect(readCode(picture, { covered: true })).toBe('HTTPS://NAER.EXAMPLE/TI/NALOKSON/');
    },
  );

  test('carry no tag and no trace of who printed them', async () => {
    const page = await desk('nb/del/?side=lar&side=klage&sprak=nb&sprak=');
    await page.locator('input[name="tjeneste"]').fill('Feltpleien');
    await page.locator('input[name="telefon"]').fill('22 00 00 00');
    await page.locator('input[name="telefon"]').blur();
    await page.locator('.item-service').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const codes = await page.locator('.sheet .code').all();
    const read = await Promise.all(codes.map(async (code) => readCode(await code.screenshot())));
    expect(new Set(read)).toEqual(
      new Set(['NB/LAR', 'LAR', 'NB/KLAGE', 'KLAGE'].map((path) => `HTTPS://NAER.EXAMPLE/${path}/`)),
    );
  });
});

describe('sheets of paper', () => {
  test.each([
    ['card', 10],
    ['leaflet', 2],
    ['poster', 1],
    ['sticker', 30],
  ] as const)('a %s comes out on A4 in its true size, %i on a sheet', async (form, number) => {
    const page = await desk(`nb/del/?side=overdose&sprak=nb&form=${form}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
    expect((Number(width) / 72) * 25.4).toBeCloseTo(210, 0);
    expect((Number(height) / 72) * 25.4).toBeCloseTo(297, 0);

    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.item').count()).toBe(number);
    const box = (await page.locator('.item').first().boundingBox())!;
    expect(box.width / MM).toBeCloseTo(forms[form].width, 0);
    expect(box.height / MM).toBeCloseTo(forms[form].height, 0);
    expect(await page.locator('.bar').isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(false);
  });

  test.each([
    ['ar', 'rtl'],
    ['fa-AF', 'rtl'],
    ['ti', 'ltr'],
    ['se', 'ltr'],
    ['uk', 'ltr'],
  ])('no words run over the edge in %s', async (lang, dir) => {
    const page = await desk(`${lang}/del/`);
    for (const form of ['card', 'leaflet', 'poster', 'sticker']) {
      await page.goto(
        `${all.site.url}${lang}/del/?side=overdose&side=nalokson&side=lar-smerte-og-sykehus&sprak=${lang}&form=${form}&ved=nb`,
      );
      await drawn(page);
      expect(await page.locator('.item').first().getAttribute('dir')).toBe(dir);
      const over = await page
        .locator('.item .fits')
        .evaluateAll((words) => words.filter((one) => one.scrollHeight > one.clientHeight + 1).length);
      expect(over, form).toBe(0);
    }
  });

  test('a leaflet in two languages has the steps of both, the draft mark, and one code', async () => {
    const page = await desk('nb/del/?side=overdose&sprak=ti&form=leaflet&ved=nb');
    const leaflet = page.locator('.leaflet').first();
    expect(await leaflet.locator('.item-words').count()).toBe(2);
    for (const lang of ['ti', 'nb']) {
      const words = leaflet.locator(`.item-words[lang="${lang}"]`);
      expect(await words.locator('li').count()).toBe(7);
      expect(await words.locator('.item-notices').innerText()).toContain('2026');
    }
    expect(await leaflet.locator('.code').count()).toBe(1);
    expect(await leaflet.locator('.item-urgent').innerText()).toBe('113');
  });

  test('a poster shows the drawings of the steps', async () => {
    const page = await desk('nb/del/?side=overdose&sprak=ar&form=poster');
    expect(await page.locator('.poster .drawing').count()).toBe(6);
    expect(await page.locator('.poster li').count()).toBe(7);
  });
});

describe('when something is in the way', () => {
  test('without a public address nothing is printed, and it is said; the code can still be shown', async () => {
    const page = await desk('nb/del/?side=overdose', {}, '');
    await page.locator('[data-print]').click();
    expect(await page.locator('[data-said]').innerText()).toContain('offentlig adresse');
    expect(await page.locator('body[data-printed]').count()).toBe(0);
    expect(await page.locator('.sheet').count()).toBe(0);
    await page.locator('[data-show]').click();
    expect(readCode(await page.locator('.code-screen .code').screenshot())).toBe(
      `${all.site.url}nb/overdose/`.toUpperCase(),
    );
  });

  test('nothing chosen, and sixty pages at once: it is said, and the choice stays', {
    timeout: 240_000,
  }, async () => {
    const page = await desk('nb/del/');
    await page.locator('[data-print]').click();
    expect(await page.locator('[data-said]').innerText()).toContain('minst én side');
    for (const group of await page.locator('fieldset details').all()) await group.locator('summary').click();
    const boxes = await page.locator('input[name="side"]').all();
    expect(boxes.length).toBeGreaterThan(60);
    for (const box of boxes.slice(0, 60)) await box.check();
    await drawn(page);
    expect(await page.locator('[data-said]').innerText()).toContain('40');
    expect(await page.locator('input[name="side"]:checked').count()).toBe(60);
    for (const box of boxes.slice(2, 60)) await box.uncheck();
    await page.locator('.sheet').waitFor();
    expect(await page.locator('[data-said]').innerText()).toBe('');
  });

  test('a page that cannot be fetched is named, and the others are made', async () => {
    const page = await desk('nb/del/');
    await page.route('**/nb/klage/', (route) => route.abort());
    await page.locator('input[value="lar"]').check();
    await page.locator('input[value="klage"]').check();
    await page.locator('[data-said]').filter({ hasText: 'nb/klage/' }).waitFor();
    expect(await page.locator('.item').count()).toBe(10);
  });
});

describe('the name of one’s own service', () => {
  test('is printed, and kept only when asked for', async () => {
    const page = await desk('nb/del/?side=lar');
    const name = page.locator('input[name="tjeneste"]');
    await name.fill('Feltpleien');
    await name.blur();
    await page.locator('.item-service').first().waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.locator('input[name="husk"]').check();
    await page.reload();
    await drawn(page);
    expect(await name.inputValue()).toBe('Feltpleien');
    await page.locator('input[name="husk"]').uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('goes with everything else when the phone is emptied', async () => {
    const page = await desk('nb/del/?side=lar');
    await page.locator('input[name="tjeneste"]').fill('Feltpleien');
    await page.locator('input[name="husk"]').check();
    await page.goto(`${all.site.url}nb/personvern/`);
    await page.locator('[data-remove]').click();
    await page.locator('[data-said]').filter({ hasText: 'Alt er fjernet' }).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('a phone that is full says so, and the name stays on the sheet', async () => {
    const page = await desk('nb/del/?side=lar');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.locator('input[name="tjeneste"]').fill('Feltpleien');
    await page.locator('input[name="husk"]').click();
    await page.locator('[data-said]').filter({ hasText: 'lagret det ikke' }).waitFor();
    expect(await page.locator('input[name="husk"]').isChecked()).toBe(false);
    expect(await page.locator('.item-service').first().innerText()).toContain('Feltpleien');
  });
});

describe('finished files', () => {
  test('are listed in the chosen languages with their sizes', async () => {
    const page = await desk('nb/del/?sprak=nb');
    const file = (lang: string) => ({
      file: `${lang}/lar-card.pdf`,
      form: 'card',
      title: 'LAR',
      lang,
      bytes: 16_513,
    });
    await page.route('**/print/index.json', (route) =>
      route.fulfill({ json: { files: [file('nb'), file('ti')] } }),
    );
    await page.locator('[data-finished] summary').click();
    const link = page.locator('[data-finished] a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('/print/nb/lar-card.pdf');
    expect(await link.innerText()).toContain('17 kB');
  });

  test('where there are none, it is said', async () => {
    const page = await desk('nb/del/');
    await page.route('**/print/index.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.locator('[data-finished] summary').click();
    await page.locator('[data-finished] li').filter({ hasText: 'ingen ferdige' }).waitFor();
  });
});

test('home leads there, quietly, and nothing on the desk is needed to be read without script', async () => {
  const page = await all.open('nb/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'For deg som deler ut' }).click();
  await page.waitForURL('**/nb/del/');
  expect(await page.locator('[data-without-script]').isVisible()).toBe(true);
  expect(await page.locator('[data-with-script]').isVisible()).toBe(false);
});
