import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { type Style, type Styles, sheetNames } from '../site/sheets.ts';

/** Browsers the styles are written down to: about 2021 and newer, as on phones that are handed on. */
const targets = { chrome: 90 << 16, safari: (14 << 16) | (5 << 8), firefox: 88 << 16 };

/** All styles, inlined by the pages that need them. */
export function buildStyles(root: string): Styles {
  const common = [join(root, 'src/site/styles/base.css'), ...listStyles(join(root, 'src/site/components'))];
  const sheets = sheetNames.map(
    (name) => [name, minified([join(root, 'src/site/sheets', `${name}.css`)])] as const,
  );
  return { common: minified(common), sheets: Object.fromEntries(sheets) as Styles['sheets'] };
}

/** The hashes of all styles: what the headers of every response allow. */
export function styleHashes({ common, sheets }: Styles): string[] {
  return [common.hash, ...Object.values(sheets).map(({ hash }) => hash)];
}

function minified(files: readonly string[]): Style {
  const code = files.map((file) => readFileSync(file)).join('\n');
  const css = transform({ filename: 'app.css', code: Buffer.from(code), minify: true, targets })
    .code.toString()
    .trim();
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}

function listStyles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => join(folder, file));
}
