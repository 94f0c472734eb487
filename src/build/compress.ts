import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sha256 } from './files.ts';

const TEXT = /\.(html|js|json|css|csv|svg|webmanifest|txt|xml)$/;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Files this small are not worth a second copy. */
const SMALLEST = 256;

/** Puts a .br and a .gz beside every text file, so that any host can send it compressed without work. */
export async function compressAll(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => TEXT.test(file));
  // Same content, same copy: addresses in capitals repeat pages that are compressed already.
  const done = new Map<string, Promise<Copies>>();
  await Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      const content = readFileSync(path);
      if (content.length < SMALLEST) return;
      const key = sha256(content);
      const work = done.get(key) ?? compress(content, existsSync(`${path}.br`));
      done.set(key, work);
      const { br, gz } = await work;
      if (br) writeFileSync(`${path}.br`, br);
      writeFileSync(`${path}.gz`, gz);
    }),
  );
}

interface Copies {
  /** None when the build has made it already, as for packs, whose size the reader is told. */
  readonly br: Buffer | undefined;
  readonly gz: Buffer;
}

async function compress(content: Buffer, hasBrotli: boolean): Promise<Copies> {
  const [br, gz] = await Promise.all([hasBrotli ? undefined : brotliOf(content), zip(content, { level: 9 })]);
  return { br, gz };
}

function brotliOf(content: Buffer): Promise<Buffer> {
  return brotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

/** How many bytes a text is as a good host sends it. */
export async function compressedSize(text: string): Promise<number> {
  return (await brotliOf(Buffer.from(text))).length;
}
