import type { Pack, PackEntry, PackIndex } from './pack-format.ts';
import { PACK_INDEX, withStyle } from './pack-format.ts';
import { base, readState, writeState } from './state.ts';

/** Fetching, checking, storing and finding packs: whole or not at all. */

const ASSETS = 'naer-assets';
const cacheOf = (name: string, hash: string) => `naer-pack-${name}-${hash}`;

/** The list of packs as it stands on the server. */
export async function fetchIndex(): Promise<PackIndex> {
  const response = await fetch(base + PACK_INDEX, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${PACK_INDEX}: status ${response.status}`);
  return (await response.json()) as PackIndex;
}

/**
 * Brings one pack to the phone. Until the last line the old one stays live; whatever fails on the way, the half-made
 * cache is removed and the old pack answers on.
 * @param progress is told how much has come, 0 to 1
 */
export async function installPack(
  name: string,
  entry: PackEntry,
  progress: (done: number) => void,
): Promise<void> {
  const { live } = await readState();
  if (live[name] === entry.sha256) return;
  const pack = await fetchPack(entry, progress);
  const cacheName = cacheOf(name, entry.sha256);
  try {
    await storePages(cacheName, pack);
    await storeAssets(pack);
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
  await writeState({ live: { ...(await readState()).live, [name]: entry.sha256 } });
  const old = live[name];
  if (old) await caches.delete(cacheOf(name, old));
}

async function fetchPack(entry: PackEntry, progress: (done: number) => void): Promise<Pack> {
  const response = await fetch(base + entry.file);
  if (!response.ok || !response.body) throw new Error(`${entry.file}: status ${response.status}`);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const reader = response.body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value);
    received += step.value.length;
    progress(Math.min(1, received / entry.size));
  }
  const bytes = await new Blob(chunks).arrayBuffer();
  if ((await sha256(bytes)) !== entry.sha256) throw new Error(`${entry.file} did not arrive as it was sent.`);
  return JSON.parse(new TextDecoder().decode(bytes)) as Pack;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function storePages(cacheName: string, pack: Pack): Promise<void> {
  const cache = await caches.open(cacheName);
  const headers = { ...pack.headers, 'Content-Type': 'text/html; charset=utf-8' };
  await Promise.all(
    Object.entries(pack.pages).map(([path, html]) =>
      cache.put(keyOf(base + path), new Response(withStyle(html, pack.style), { headers })),
    ),
  );
}

/** Assets are shared by packs and named by their content, so one that is there is right. */
async function storeAssets(pack: Pack): Promise<void> {
  const cache = await caches.open(ASSETS);
  await Promise.all(
    pack.assets.map(async (path) => {
      if (await cache.match(base + path)) return;
      const response = await fetch(base + path);
      if (!response.ok) throw new Error(`${path}: status ${response.status}`);
      await cache.put(base + path, response);
    }),
  );
}

/** Addresses are compared without regard to case: on paper they are printed in capitals. */
function keyOf(pathname: string): string {
  return pathname
    .toLowerCase()
    .replace(/index\.html$/, '')
    .replace(/([^/])$/, '$1/');
}

/** A page from the live packs, or undefined. */
export async function findPage(pathname: string): Promise<Response | undefined> {
  const { live } = await readState();
  for (const [name, hash] of Object.entries(live)) {
    const found = await caches.match(keyOf(pathname), { cacheName: cacheOf(name, hash) });
    if (found) return found;
  }
  return undefined;
}

/** A script or a search text from the phone, or undefined. */
export async function findAsset(pathname: string): Promise<Response | undefined> {
  return caches.match(pathname, { cacheName: ASSETS });
}
