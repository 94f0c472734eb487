import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';

/** Browsers the styles are written down to: about 2021 and newer, as on phones that are handed on. */
const targets = { chrome: 90 << 16, safari: (14 << 16) | (5 << 8), firefox: 88 << 16 };

/**
 * The one stylesheet: the base first, then each component's own. It is inlined into every page, so it is the same for all
 * and its hash stands in the Content-Security-Policy.
 */
export function buildStyles(root: string): { css: string; cssHash: string } {
  const files = [join(root, 'src/site/styles/base.css'), ...listStyles(join(root, 'src/site/components'))];
  const code = files.map((file) => readFileSync(file)).join('\n');
  const css = transform({ filename: 'app.css', code: Buffer.from(code), minify: true, targets })
    .code.toString()
    .trim();
  return { css, cssHash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}

function listStyles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => join(folder, file));
}
