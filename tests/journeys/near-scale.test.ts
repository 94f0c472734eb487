import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { serviceKinds } from '../../src/content/services/kinds.ts';
import type { NearbyService, PlacesFile } from '../../src/nearby/files.ts';
import { budgets } from '../bench/budgets.ts';
import { builtSite } from '../support/build-once.ts';
import { journey } from '../support/journey.ts';

const all = journey();

const SERVICES = 20_000;
const CPU_SLOWDOWN = 4;
const MOST_MEMORY = 50_000_000;

const assets = readdirSync(join(builtSite, 'assets'));
const places = JSON.parse(
  readFileSync(join(builtSite, 'assets', assets.find((file) => /^steder-\w+\.json$/.test(file))!), 'utf8'),
) as PlacesFile;

/** Services made up for a county: spread over its municipalities, as long-winded as real ones. */
function madeUp(county: number): NearbyService[] {
  const here = places.municipalities.filter((one) => one.county === county);
  return Array.from({ length: Math.ceil(SERVICES / places.counties.length) }, (_, at) => {
    const { number, names } = here[at % here.length]!;
    return {
      id: `oppdiktet-${county}-${at}`,
      name: `Oppdiktet tilbud ${at} i ${names.nb}, avdeling for helse og mestring`,
      kinds: [serviceKinds[at % serviceKinds.length]!, serviceKinds[(at * 7) % serviceKinds.length]!],
      in: number,
      serves: [number],
      address: `Storgata ${at}`,
      phone: `+4770${String(at).padStart(6, '0')}`,
      open: [540, 900, 1980, 2340, 3420, 3780],
      until: at % 2 === 0 ? '2026-01-01' : '2030-01-01',
    };
  });
}

/** Milliseconds from a key press or a tap until what it calls forth stands on the page. */
async function timeUntilShown(page: Page, act: 'type' | 'chip', what: string): Promise<number> {
  return page.evaluate(
    ({ act, what }) =>
      new Promise<number>((resolve) => {
        const box = document.querySelector(act === 'type' ? '[data-suggestions]' : '[data-results]')!;
        const started = performance.now();
        new MutationObserver((_, observer) => {
          observer.disconnect();
          resolve(performance.now() - started);
        }).observe(box, { childList: true });
        if (act === 'chip') document.querySelector<HTMLButtonElement>(`[data-kind="${what}"]`)!.click();
        else {
          const field = document.querySelector<HTMLInputElement>('#sted')!;
          field.value = what;
          field.dispatchEvent(new Event('input'));
        }
      }),
    { act, what },
  );
}

describe('with twenty thousand services', () => {
  test('every key press and every choice answers at once on a slow phone, in little memory', async () => {
    const page = await all.open('nb/404.html', { serviceWorkers: 'block' });
    const asked: string[] = [];
    await page.route('**/assets/hjelp-*.json', (route) => {
      const url = route.request().url();
      asked.push(url);
      const county = places.counties.findIndex(({ file }) => url.endsWith(file));
      return route.fulfill({ json: madeUp(county) });
    });
    await page.goto(`${all.site.url}nb/tjenester/`);
    await page.locator('#sted').waitFor();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });

    const choose = async (name: string) => {
      await page.locator('#sted').fill(name);
      await page.keyboard.press('Enter');
      await page
        .locator('[data-results] h2')
        .filter({ hasText: `Nær ${name}` })
        .waitFor();
    };
    await choose('Alta');
    expect(asked.length, 'a reader in Alta pays for the counties in reach alone').toBeLessThanOrEqual(2);
    // Every county comes into memory, as nobody's phone ever would.
    for (const county of places.counties.keys()) {
      const names = places.municipalities
        .filter((one) => one.county === county)
        .map((one) => one.names.nb ?? '');
      const plain = names.find((name) => !/ |-/.test(name) && !['Herøy', 'Våler'].includes(name))!;
      await choose(plain);
    }
    expect(new Set(asked).size).toBe(places.counties.length);

    await choose('Oslo');
    const times: number[] = [];
    for (const typed of ['k', 'kr', 'kris', 'kristian', 'kristiansnad', 'bergen'])
      times.push(await timeUntilShown(page, 'type', typed));
    for (const kind of ['naloxone', 'sterile-equipment', 'naloxone', 'lar'])
      times.push(await timeUntilShown(page, 'chip', kind));
    const median = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
    console.log(
      `20 000 services, 4x CPU: median ${median.toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`,
    );
    expect(median).toBeLessThan(budgets.searchKey.gate);

    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('Performance.enable');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value;
    console.log(`memory: ${(heap / 1_000_000).toFixed(1)} MB`);
    expect(heap).toBeLessThan(MOST_MEMORY);
  });
});
