import { brotliCompressSync, constants } from 'node:zlib';
import { folders } from '../addresses.ts';
import { securityHeaders } from '../headers.ts';
import { languages } from '../languages.ts';
import type { Route } from '../site/routes.tsx';
import {
  EMERGENCY_PACK,
  PACK_INDEX,
  type Pack,
  type PackEntry,
  type PackIndex,
  withoutStyle,
} from '../worker/pack-format.ts';
import { hashedName, sha256, writeOut } from './files.ts';

interface Rendered {
  readonly route: Route;
  readonly html: string;
}

interface PackInput {
  readonly rendered: readonly Rendered[];
  /** The style that every page has. */
  readonly css: string;
  readonly styleHashes: readonly string[];
  /** Scripts that every pack's pages need, and the further files of each language. Addresses under the base path. */
  readonly sharedAssets: readonly string[];
  readonly languageAssets: ReadonlyMap<string, readonly string[]>;
}

/** Writes the emergency pack, one pack for each language, and the index that tells of them. */
export function writePacks(out: string, input: PackInput): PackIndex {
  const names = [EMERGENCY_PACK, ...languages.map(({ tag }) => tag)];
  const packs = Object.fromEntries(names.map((name) => [name, writePack(out, name, input)]));
  const index: PackIndex = { packs };
  writeOut(out, PACK_INDEX, JSON.stringify(index));
  return index;
}

function writePack(
  out: string,
  name: string,
  { rendered, css, styleHashes, sharedAssets, languageAssets }: PackInput,
): PackEntry {
  const wanted = name === EMERGENCY_PACK ? 'emergency' : name;
  const pack: Pack = {
    headers: securityHeaders(styleHashes),
    style: css,
    pages: Object.fromEntries(
      rendered
        .filter(({ route }) => route.pack === wanted)
        .map(({ route, html }) => [route.path, withoutStyle(html, css)]),
    ),
    assets: [...sharedAssets, ...(languageAssets.get(name) ?? [])],
  };
  const text = JSON.stringify(pack);
  const file = hashedName(`${folders.packs}/${name}.json`, text);
  const compressed = brotliOf(text);
  writeOut(out, file, text);
  writeOut(out, `${file}.br`, compressed);
  return { file, sha256: sha256(text), bytes: compressed.length, size: Buffer.byteLength(text) };
}

/** A text with brotli at its best; packs are large enough to gain from a wide window. */
function brotliOf(text: string): Buffer {
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}
