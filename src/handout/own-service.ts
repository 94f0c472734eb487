import type { Service } from './item.ts';

/** Where the worker's own service is kept, only if asked for. */
const KEY = 'naer-service';

/** What the phone keeps. Storage may be closed; then nothing is kept. */
export function keptService(): Service | undefined {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the service, or forgets it when there is none. @returns false when the phone would not keep it */
export function keepService(service: Service | undefined): boolean {
  try {
    if (service) localStorage.setItem(KEY, JSON.stringify(service));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
