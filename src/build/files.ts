import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file under a folder, making the folders on the way. */
export function writeOut(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** `packs/nb.json` → `packs/nb-1a2b3c4d5e.json`: a name that changes with the content can be kept for ever. */
export function hashedName(path: string, content: string | Uint8Array): string {
  return path.replace(/(\.\w+)$/, `-${sha256(content).slice(0, 10)}$1`);
}
