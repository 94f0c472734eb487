import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { site as config } from '../../site.config.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { type Served, serve } from '../../src/serve/serve.ts';
import type { PackIndex } from '../../src/worker/pack-format.ts';
import { builtSite } from '../support/build-once.ts';
import { journey } from '../support/journey.ts';
import { untilKept } from '../support/journey-steps.ts';

const all = journey();
let dist: string;
let own: Served;

beforeEach(async () => {
  dist = mkdtempSync(join(tmpdir(), 'naer-dist-'));
  cpSync(builtSite, dist, { recursive: true, dereference: true });
});
afterEach(async () => {
  await own.stop();
  rmSync(dist, { recursive: true, force: true });
});

/** A copy of a file that nobody has compressed: the plain one is served. */
function overwrite(path: string, content: string): void {
  for (const ending of ['', '.br', '.gz']) rmSync(join(dist, path + ending), { force: true });
  writeFileSync(join(dist, path), content);
}

function readIndex(): PackIndex {
  return JSON.parse(readFileSync(join(dist, 'packs/index.json'), 'utf8')) as PackIndex;
}

/** The server reads its list of files when it starts. */
async function publish(): Promise<void> {
  const port = Number(new URL(own.url).port);
  await own.stop();
  own = await serve({ dist, base: '/', port });
}

async function newPhone() {
  const context = await all.browser.newContext();
  return { context, page: await context.newPage() };
}

describe('a pack that arrives damaged', () => {
  test('is thrown away, the old one stays, and a later visit brings the right one', async () => {
    own = await serve({ dist, base: '/' });
    const { context, page } = await newPhone();
    await page.goto(`${own.url}nb/`);
    await untilKept(page);

    // The server now announces a newer pack, but sends it cut short.
    const index = readIndex();
    const entry = index.packs.nb!;
    const good = readFileSync(join(dist, entry.file), 'utf8').replace(
      '<h1>Hva er LAR?',
      '<h1>Hva er LAR nå?',
    );
    const { createHash } = await import('node:crypto');
    const newer = {
      ...entry,
      file: 'packs/nb-newer00000.json',
      sha256: createHash('sha256').update(good).digest('hex'),
    };
    overwrite(newer.file, good.slice(0, -1));
    overwrite('packs/index.json', JSON.stringify({ packs: { ...index.packs, nb: newer } }));
    await publish();
    await forgetWhenChecked(page);
    await page.goto(`${own.url}nb/klage/`);
    await page.locator('[data-kept] p').filter({ hasText: /./ }).waitFor();
    await page.goto(`${own.url}nb/lar/`);
    expect(await page.locator('h1').innerText()).toBe('Hva er LAR?');
    expect(await page.evaluate(() => caches.keys())).not.toContain(`naer-pack-nb-${newer.sha256}`);

    const mended = { ...newer, file: 'packs/nb-mended0000.json' };
    overwrite(mended.file, good);
    overwrite('packs/index.json', JSON.stringify({ packs: { ...index.packs, nb: mended } }));
    await publish();
    await forgetWhenChecked(page);
    await page.goto(`${own.url}nb/klage/`);
    await expect
      .poll(() => page.evaluate(() => caches.keys()), { timeout: 10_000 })
      .toContain(`naer-pack-nb-${mended.sha256}`);
    await expect
      .poll(() => page.evaluate((old) => caches.has(old), `naer-pack-nb-${entry.sha256}`))
      .toBe(false);
    await page.goto(`${own.url}nb/lar/`);
    expect(await page.locator('h1').innerText()).toBe('Hva er LAR nå?');
    await context.close();
  });
});

/** The worker asks the server at most once an hour; this makes the hour pass. */
async function forgetWhenChecked(page: import('playwright-core').Page): Promise<void> {
  await page.evaluate(async () => {
    const cache = await caches.open('naer-state');
    const [key] = await cache.keys();
    const state = await (await cache.match(key!))!.json();
    await cache.put(key!, new Response(JSON.stringify({ ...state, checkedAt: 0 })));
  });
  // The worker remembers its state while it lives; a fresh one reads it anew.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
}

describe('the way back from a worker that does harm', () => {
  test('kill-sw.js in place of sw.js removes everything and itself', async () => {
    own = await serve({ dist, base: '/' });
    const { context, page } = await newPhone();
    await page.goto(`${own.url}nb/`);
    await untilKept(page);
    overwrite('sw.js', readFileSync(join(dist, 'kill-sw.js'), 'utf8'));
    await publish();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect
      .poll(
        () =>
          page
            .evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
            .catch(() => -1),
        { timeout: 15_000 },
      )
      .toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await context.close();
  });
});

describe('under a sub-path', () => {
  test('the site is read, kept and searched the same', { timeout: 600_000 }, async () => {
    const out = join(dist, 'sub');
    await buildSite({
      root: process.cwd(),
      dist: out,
      config: { ...config, base: '/hjelp/', origin: 'https://example.org' },
      today: '2026-11-22',
      compressed: false,
    });
    own = await serve({ dist: out, base: '/hjelp/' });
    const { context, page } = await newPhone();
    await page.goto(`${own.url}nb/`);
    await untilKept(page);
    expect(await page.locator('link[hreflang="en"]').getAttribute('href')).toBe(
      'https://example.org/hjelp/en/',
    );
    await own.stop();
    await page.goto(`${own.url}nb/sok/`);
    await page.locator('#q').fill('klage');
    await page.locator('[data-results] a').first().click();
    await page.waitForURL('**/hjelp/nb/klage/');
    expect(await page.locator('h1').count()).toBe(1);
    await context.close();
  });
});

describe('on the home screen', () => {
  test.each(['nb', 'se', 'en'])(
    'the app in %s installs under a neutral name, as one app for all languages',
    async (lang) => {
      own = await serve({ dist, base: '/' });
      const { context, page } = await newPhone();
      await page.goto(`${own.url}${lang}/`);
      const href = await page.locator('link[rel="manifest"]').getAttribute('href');
      const manifest = await (await context.request.get(new URL(href!, own.url).href)).json();
      expect(manifest).toMatchObject({
        id: '/',
        name: 'Nær',
        lang,
        start_url: `/${lang}/`,
        display: 'standalone',
      });
      expect(JSON.stringify(manifest)).not.toMatch(/rusmid|overdose"|drug|LAR\b/);
      expect(manifest.shortcuts.map(({ url }: { url: string }) => url)).toEqual([
        `/${lang}/overdose/`,
        `/${lang}/nodnumre/`,
      ]);
      for (const { src } of manifest.icons)
        expect((await context.request.get(new URL(src, own.url).href)).status()).toBe(200);
      const devtools = await context.newCDPSession(page);
      const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
      expect(
        installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'),
      ).toEqual([]);
      await context.close();
    },
  );
});
