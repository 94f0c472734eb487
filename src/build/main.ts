import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { site as config } from '../../site.config.ts';
import { ContentError } from '../content/problems.ts';
import { today } from '../content/today.ts';
import { buildSite } from './build-site.ts';

/** `npm run build`: makes `dist/`, or lists everything that is wrong and leaves the last build as it is. */
const { values } = parseArgs({
  options: {
    'allow-overdue': { type: 'boolean', default: false },
    // For looking at a change: most of a build is making the compressed copies.
    uncompressed: { type: 'boolean', default: false },
  },
});
const root = process.cwd();
const started = performance.now();
try {
  const { pages, addresses, renderTime } = await buildSite({
    root,
    dist: join(root, 'dist'),
    config,
    today: today(),
    allowOverdue: values['allow-overdue'],
    compressed: !values.uncompressed,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `dist/: ${pages} pages, ${addresses} addresses in ${seconds} s (${(renderTime / addresses).toFixed(1)} ms a page to write).`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(`${error.message}\nNothing was built; dist/ is as it was.`);
  process.exitCode = 1;
}
