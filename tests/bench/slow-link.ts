import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface Link {
  /** Milliseconds that every answer waits. */
  readonly latency: number;
  /** Bytes per second, shared by everything that is fetched at once. */
  readonly bandwidth: number;
}

export const links = {
  fast: { latency: 150, bandwidth: 1_600_000 / 8 },
  slow: { latency: 400, bandwidth: 400_000 / 8 },
} as const satisfies Record<string, Link>;

const CHUNK = 1460;

/**
 * A proxy on loopback that makes a site as slow as a bad mobile link, for pages and service workers alike; a browser's own
 * throttling does not reach workers.
 */
export async function slowLink(
  target: string,
  link: Link,
): Promise<{ url: string; bytes: () => number; requests: () => string[]; stop: () => Promise<void> }> {
  let bytes = 0;
  const requests: string[] = [];
  let free = Promise.resolve();
  /** One sender at a time has the line; each chunk takes its time on it. */
  const onTheLine = (size: number) => {
    free = free.then(() => wait((size / link.bandwidth) * 1000));
    return free;
  };
  const server = createServer((incoming, outgoing) => {
    requests.push(incoming.url ?? '');
    const forward = request(
      new URL(incoming.url ?? '/', target),
      { headers: incoming.headers, method: incoming.method },
      (answer) => void relay(answer, outgoing),
    );
    forward.on('error', () => outgoing.destroy());
    incoming.pipe(forward);
  });
  const relay = async (answer: IncomingMessage, outgoing: ServerResponse) => {
    await wait(link.latency);
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    for await (const data of answer as AsyncIterable<Buffer>) {
      for (let from = 0; from < data.length; from += CHUNK) {
        const chunk = data.subarray(from, from + CHUNK);
        await onTheLine(chunk.length);
        bytes += chunk.length;
        outgoing.write(chunk);
      }
    }
    outgoing.end();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    bytes: () => bytes,
    requests: () => requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
