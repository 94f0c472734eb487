import { folders } from '../addresses.ts';
import { cacheControl, securityHeaders } from '../headers.ts';
import { languages } from '../languages.ts';
import { writeOut } from './files.ts';

const FOR_EVER = cacheControl('assets/any-12345678.js');
const ASK_ANEW = cacheControl('index.html');

/** What hosts read: `_headers` and `_redirects` (Netlify, Cloudflare Pages), and a snippet to include in nginx. */
export function writeHostFiles(out: string, base: string, styleHashes: readonly string[]): void {
  const headers = Object.entries(securityHeaders(styleHashes));
  writeOut(
    out,
    '_headers',
    [
      `${base}*`,
      ...headers.map(([name, value]) => `  ${name}: ${value}`),
      `  Cache-Control: ${ASK_ANEW}`,
      ...Object.values(folders).flatMap((folder) => [`${base}${folder}/*`, `  Cache-Control: ${FOR_EVER}`]),
      `${base}${folders.packs}/index.json`,
      `  Cache-Control: ${ASK_ANEW}`,
      '',
    ].join('\n'),
  );
  writeOut(
    out,
    '_redirects',
    `${languages.map(({ tag }) => `${base}${tag}/*  ${base}${tag}/404.html  404`).join('\n')}\n`,
  );
  writeOut(
    out,
    'nginx-headers.conf',
    [
      '# include this file in every location block: nginx forgets inherited headers where a block adds its own.',
      ...headers.map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}" always;`),
      '',
    ].join('\n'),
  );
}
