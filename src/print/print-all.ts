import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { PRINT_FOLDER } from '../addresses.ts';
import { launchBrowser } from '../browser/browser.ts';
import type { Finished } from '../handout/finished.ts';
import { serve } from '../serve/serve.ts';
import type { Job } from './jobs.ts';

interface PrintOptions {
  readonly dist: string;
  readonly base: string;
  /** Where finished files are kept by their fingerprint, so that a run goes on where the last one stopped. */
  readonly cache: string;
  /** All jobs there are: files of any other fingerprint are of earlier texts, and removed. */
  readonly stillWanted: readonly Job[];
  readonly progress: (done: number, total: number, what: string) => void;
}

/**
 * Prints every job into `dist/print/` and lists them in its `index.json`. A file that is there already with the same
 * fingerprint is not made again.
 * @returns how many were made anew
 */
export async function printAll(
  jobs: readonly Job[],
  { dist, base, cache, stillWanted, progress }: PrintOptions,
): Promise<number> {
  const folder = join(dist, PRINT_FOLDER);
  const keptAs = ({ fingerprint }: Job) => join(cache, `${fingerprint}.pdf`);
  mkdirSync(cache, { recursive: true });
  const missing = jobs.filter((job) => !existsSync(keptAs(job)));
  if (missing.length > 0) {
    const site = await serve({ dist, base });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ serviceWorkers: 'block' });
      for (const [index, job] of missing.entries()) {
        await printOne(page, site.url + job.address, keptAs(job));
        progress(index + 1, missing.length, job.file);
      }
    } finally {
      await browser.close();
      await site.stop();
    }
  }

  rmSync(folder, { recursive: true, force: true });
  const files = jobs.map((job): Finished['files'][number] => {
    const { file, form, title, lang } = job;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(keptAs(job), join(folder, file));
    return { file, form, title, lang, bytes: statSync(keptAs(job)).size };
  });
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ files } satisfies Finished));
  forgetOthers(cache, stillWanted);
  return missing.length;
}

/** The file appears under its name only when it is whole. */
async function printOne(page: Page, url: string, file: string): Promise<void> {
  await page.goto(url);
  await page.locator('[data-preview][data-state="drawn"]').waitFor({ state: 'attached' });
  if ((await page.locator('.sheet').count()) === 0)
    throw new Error(`${url} shows no sheet: ${await page.locator('[data-said]').textContent()}`);
  await page.pdf({ path: `${file}.part`, preferCSSPageSize: true });
  renameSync(`${file}.part`, file);
}

function forgetOthers(cache: string, jobs: readonly Job[]): void {
  const wanted = new Set(jobs.map(({ fingerprint }) => `${fingerprint}.pdf`));
  for (const file of readdirSync(cache)) if (!wanted.has(file)) rmSync(join(cache, file));
}
