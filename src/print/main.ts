import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { site as config } from '../../site.config.ts';
import { PRINT_FOLDER, views } from '../addresses.ts';
import { readSite } from '../content/read-site.ts';
import { today } from '../content/today.ts';
import { SOURCE_LANGUAGE } from '../languages.ts';
import { printJobs } from './jobs.ts';
import { printAll } from './print-all.ts';
import { showProgress } from './progress.ts';

/** `npm run print`: leaflets, cards and posters of the build in `dist/` as PDF files in `dist/print/`. */
const { values } = parseArgs({
  options: {
    // For looking at a change: only some languages or pages, each a list with commas.
    langs: { type: 'string' },
    pages: { type: 'string' },
  },
});
const root = process.cwd();
const dist = join(root, 'dist');
const fault = whatIsMissing();
if (fault) {
  console.error(fault);
  process.exitCode = 1;
} else {
  const site = readSite({ root, today: today(), allowOverdue: true });
  const all = printJobs(site, dist, config.origin!);
  const jobs = all.filter(
    ({ lang, page }) =>
      (values.langs?.split(',').includes(lang) ?? true) && (values.pages?.split(',').includes(page) ?? true),
  );
  const { base } = config;
  const cache = join(root, '.cache', PRINT_FOLDER);
  const made = await printAll(jobs, { dist, base, cache, stillWanted: all, progress: showProgress });
  console.log(`dist/${PRINT_FOLDER}/: ${jobs.length} files, ${made} of them made now.`);
}

/** Why nothing can be printed, or nothing. */
function whatIsMissing(): string | undefined {
  const example = 'NAER_ORIGIN=https://…';
  if (!config.origin)
    return `A printed code must lead somewhere, and the app has no public address.\n    → Set origin in site.config.ts, or: ${example} npm run build && ${example} npm run print`;
  const desk = join(dist, SOURCE_LANGUAGE, views.handOut, 'index.html');
  if (!existsSync(desk)) return 'There is no build in dist/.\n    → npm run build';
  if (!readFileSync(desk, 'utf8').includes(`data-origin="${config.origin}"`))
    return `dist/ was built for another address than ${config.origin}.\n    → NAER_ORIGIN=${config.origin} npm run build`;
  return undefined;
}
