import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Served, serve } from '../../src/serve/serve.ts';
import { launchBrowser, phone } from './browser.ts';
import { builtSite } from './build-once.ts';

export interface Journey {
  readonly browser: Browser;
  /** The served site; stop it to take the network away. */
  readonly site: Served;
  /** Opens an address on a fresh phone. Nothing may leave the origin, and the console must stay silent. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** A browser and a served site for the tests of one file. */
export function journey(): Journey {
  let browser: Browser;
  let site: Served;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await serve({ dist: builtSite, base: '/' });
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  return {
    get browser() {
      return browser;
    },
    get site() {
      return site;
    },
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: phone, ...options });
      contexts.push(context);
      watch(context, site.url, complaints);
      const page = await context.newPage();
      await page.goto(site.url + path);
      return page;
    },
  };
}

/** Notes every request to another origin and every error in the console. */
function watch(context: BrowserContext, origin: string, complaints: string[]): void {
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !request.isNavigationRequest())
      complaints.push(`request left the origin: ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text()))
      complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`script: ${error.error().message}`));
}

/** What Chromium itself prints when a journey takes the network away or asks for what does not exist. */
const EXPECTED =
  /net::ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|CONNECTION_RESET|FAILED|EMPTY_RESPONSE)|status of 404/;
