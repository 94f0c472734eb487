import { join } from 'node:path';
import { site } from '../../site.config.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { today } from '../../src/content/today.ts';

/** The journeys walk through the real site as it is built from this checkout. */
export const builtSite = join(process.cwd(), '.build', 'journeys');

export default async function buildOnce(): Promise<void> {
  if (process.env.NAER_PREBUILT) return;
  await buildSite({
    root: process.cwd(),
    dist: builtSite,
    config: { ...site, origin: undefined, base: '/' },
    today: today(),
  });
}
