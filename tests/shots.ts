import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../src/serve/serve.ts';
import { launchBrowser, phone } from './support/browser.ts';

/**
 * `npm run shots -- --pages home,overdose,lar,sok --langs nb,se,en`: pictures of pages at phone size, light and dark, in
 * `shots/`, to be looked at. `--full` takes the whole page.
 */
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: 'home,overdose,lar,sok' },
    langs: { type: 'string', default: 'nb,se,en' },
    schemes: { type: 'string', default: 'light,dark' },
    full: { type: 'boolean', default: false },
  },
});
const folder = join(process.cwd(), 'shots');
mkdirSync(folder, { recursive: true });
const site = await serve({ dist: join(process.cwd(), 'dist'), base: '/' });
const browser = await launchBrowser();
for (const scheme of values.schemes.split(',') as ('light' | 'dark')[]) {
  const context = await browser.newContext({
    viewport: phone,
    deviceScaleFactor: 2,
    colorScheme: scheme,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  for (const lang of values.langs.split(',')) {
    for (const id of values.pages.split(',')) {
      await page.goto(site.url + (id === 'home' ? `${lang}/` : id === 'root' ? '' : `${lang}/${id}/`));
      await page.screenshot({ path: join(folder, `${id}-${lang}-${scheme}.png`), fullPage: values.full });
    }
  }
  await context.close();
}
await browser.close();
await site.stop();
