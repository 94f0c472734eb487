import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../site.config.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { today } from '../../src/content/today.ts';

/** Set by `npm test`, which has just built the site: the journeys then walk through that build. */
const prebuilt = process.env.NAER_PREBUILT;

/** The journeys walk through the real site as it is built from this checkout. */
export const builtSite = prebuilt ?? join(process.cwd(), '.build', 'journeys');

export default async function buildOnce(): Promise<void> {
  if (prebuilt) {
    if (!existsSync(join(prebuilt, 'sw.js')))
      throw new Error(`NAER_PREBUILT names ${prebuilt}, where no build is.`);
    return;
  }
  await buildSite({
    root: process.cwd(),
    dist: builtSite,
    config: { ...site, origin: undefined, base: '/' },
    today: today(),
  });
}
