import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|js|json|css|svg|webmanifest|txt|xml)$/;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Files this small are not worth a second copy. */
const SMALLEST = 256;

/** Puts a .br and a .gz beside every text file, so that any host can send it compressed without work. */
export async function compressAll(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => TEXT.test(file));
  // Same content, same copy: addresses in capitals repeat pages that are compressed already.
  const done = new Map<string, Promise<[Buffer, Buffer]>>();
  await Promise.all(
    files.map(async (file) => {
      const content = readFileSync(join(folder, file));
      if (content.length < SMALLEST) return;
      const key = content.toString('latin1');
      const work =
        done.get(key) ??
        Promise.all([
          brotli(content, {
            params: {
              [constants.BROTLI_PARAM_QUALITY]: 11,
              [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
            },
          }),
          zip(content, { level: 9 }),
        ]);
      done.set(key, work);
      const [br, gz] = await work;
      writeFileSync(join(folder, `${file}.br`), br);
      writeFileSync(join(folder, `${file}.gz`), gz);
    }),
  );
}
