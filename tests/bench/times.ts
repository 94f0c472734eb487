import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../src/serve/serve.ts';
import { phone } from '../support/browser.ts';
import { untilKept } from '../support/journey-steps.ts';
import type { BudgetName } from './budgets.ts';
import { type Link, links, slowLink } from './slow-link.ts';

const CPU_SLOWDOWN = 4;
const RUNS = 5;

export interface Times {
  readonly measured: Partial<Record<BudgetName, number>>;
  /** LCP of our page divided by that of an empty page on the same link, in the same run. */
  readonly ratios: Record<string, number>;
  /** Bytes that crossed the link until the page was painted. */
  readonly firstViewBytes: number;
}

/** Times in milliseconds, medians of several runs on one machine; compare ratios, not machines. */
export async function measureTimes(browser: Browser, dist: string): Promise<Times> {
  const fast = await lcpAgainstEmpty(browser, dist, links.fast);
  const slow = await lcpAgainstEmpty(browser, dist, links.slow);
  const offline = await offlineTimes(browser, dist);
  return {
    measured: {
      firstRequests: fast.requests,
      lcpFast: fast.ours,
      lcpSlow: slow.ours,
      offlineReady: offline.ready,
      lcpOffline: offline.lcp,
      searchKey: await searchTime(browser, dist),
    },
    ratios: { fast: fast.ours / fast.empty, slow: slow.ours / slow.empty },
    firstViewBytes: fast.bytes,
  };
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function onSlowPhone(browser: Browser, run: (page: Page) => Promise<number>): Promise<number> {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  try {
    return await run(page);
  } finally {
    await context.close();
  }
}

async function lcpOf(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'load' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1);
          if (last) setTimeout(() => resolve(last.startTime), 300);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

async function lcpAgainstEmpty(browser: Browser, dist: string, link: Link) {
  const site = await serve({ dist, base: '/' });
  const empty = await serveEmpty();
  const ours = await slowLink(site.url, link);
  const theirs = await slowLink(empty.url, link);
  const times: { ours: number[]; empty: number[] } = { ours: [], empty: [] };
  for (let run = 0; run < RUNS; run++) {
    times.empty.push(await onSlowPhone(browser, (page) => lcpOf(page, theirs.url)));
    times.ours.push(await onSlowPhone(browser, (page) => lcpOf(page, `${ours.url}nb/overdose/`)));
  }
  const before = ours.bytes();
  const requestsBefore = ours.requests().length;
  let bytes = 0;
  let requests = 0;
  await onSlowPhone(browser, async (page) => {
    const painted = page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    await page.goto(`${ours.url}nb/overdose/`, { waitUntil: 'commit' });
    await painted;
    bytes = ours.bytes() - before;
    requests = await page.evaluate(() => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      // What had to arrive before the first paint: the page itself, and any file that was done by then.
      return (
        1 +
        performance
          .getEntriesByType('resource')
          .filter(
            (entry) =>
              (entry as PerformanceResourceTiming).responseEnd <= paint &&
              (entry as PerformanceResourceTiming & { renderBlockingStatus?: string })
                .renderBlockingStatus === 'blocking',
          ).length
      );
    });
    return ours.requests().length - requestsBefore;
  });
  await Promise.all([ours.stop(), theirs.stop(), site.stop(), empty.stop()]);
  return { ours: median(times.ours), empty: median(times.empty), bytes, requests };
}

/** The least a page can be: what the link and the browser themselves take. */
async function serveEmpty(): Promise<{ url: string; stop: () => Promise<void> }> {
  const body = gzipSync('<!doctype html><html lang="nb"><meta charset="utf-8"><title>.</title><p>Ring 113');
  const server = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }).end(body),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function offlineTimes(browser: Browser, dist: string): Promise<{ ready: number; lcp: number }> {
  const site = await serve({ dist, base: '/' });
  const ready: number[] = [];
  const lcp: number[] = [];
  for (let run = 0; run < 3; run++) {
    const link = await slowLink(site.url, links.slow);
    await onSlowPhone(browser, async (page) => {
      const started = performance.now();
      await page.goto(`${link.url}nb/`);
      await untilKept(page);
      ready.push(performance.now() - started);
      await link.stop();
      lcp.push(await lcpOf(page, `${link.url}nb/klage/`));
      return 0;
    });
  }
  await site.stop();
  return { ready: median(ready), lcp: median(lcp) };
}

async function searchTime(browser: Browser, dist: string): Promise<number> {
  const site = await serve({ dist, base: '/' });
  const time = await onSlowPhone(browser, async (page) => {
    await page.goto(`${site.url}nb/sok/`);
    await page.locator('[data-with-script]:not([hidden])').first().waitFor();
    return page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#q')!;
      const times = [...'nalokson'].map((_, index, letters) => {
        field.value = letters.slice(0, index + 1).join('');
        const started = performance.now();
        field.dispatchEvent(new Event('input'));
        return performance.now() - started;
      });
      return Math.max(...times);
    });
  });
  await site.stop();
  return time;
}
