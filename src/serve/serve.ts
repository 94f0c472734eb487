import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { languageOfAddress } from '../addresses.ts';
import { cacheControl, securityHeaders } from '../headers.ts';
import { SOURCE_LANGUAGE } from '../languages.ts';

export interface Served {
  readonly url: string;
  /** Stops answering at once, as when the network is gone. */
  readonly stop: () => Promise<void>;
}

export interface ServeOptions {
  readonly dist: string;
  readonly base: string;
  readonly port?: number;
}

/** Serves a build as a good static host would: compressed copies, every header, 404 in the right language. */
export async function serve({ dist, base, port = 0 }: ServeOptions): Promise<Served> {
  const headers = securityHeaders(styleHashesOf(dist));
  const files = sirv(dist, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.setHeader('Cache-Control', cacheControl(pathname.slice(1)));
    },
  });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith(base)) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    request.url = `/${url.pathname.slice(base.length)}`;
    files(request, response, () => {
      const lang = languageOfAddress(url.pathname, base) ?? SOURCE_LANGUAGE;
      const page = readFileSync(join(dist, lang, '404.html'));
      response
        .writeHead(404, {
          ...headers,
          'Content-Type': 'text/html; charset=utf-8',
          'Cache-Control': 'no-cache',
        })
        .end(page);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    stop: () => stop(server),
  };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** The build names the hashes of its styles in `_headers`; what is served here must allow the same. */
function styleHashesOf(dist: string): string[] {
  const file = join(dist, '_headers');
  const found = existsSync(file) ? readFileSync(file, 'utf8').match(/(?<=')sha256-[^']+(?=')/g) : null;
  if (!found) throw new Error('There is no build in dist/. Run: npm run build');
  return [...new Set(found)];
}
