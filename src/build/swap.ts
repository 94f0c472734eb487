import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts the finished build in the old one's place at once. Until then the last good build stays untouched. */
export function swapIn(finished: string, dist: string): void {
  const old = `${dist}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(finished, dist);
  rmSync(old, { recursive: true, force: true });
}
