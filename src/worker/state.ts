declare const self: ServiceWorkerGlobalScope;

/**
 * What the worker remembers between its short lives: which packs are live and which languages are kept. It is one small
 * JSON document in a cache of its own, so one `put` changes everything at once.
 */
export interface State {
  /** Hash of the live pack, by pack name. */
  readonly live: Readonly<Record<string, string>>;
  /** Languages kept on the phone, the latest last. */
  readonly languages: readonly string[];
  /** When the pack index was last read, in milliseconds since 1970. */
  readonly checkedAt: number;
}

const EMPTY: State = { live: {}, languages: [], checkedAt: 0 };
const CACHE = 'naer-state';

/** The path the app is served under, with slashes at both ends. */
export const base = new URL(self.registration.scope).pathname;
const KEY = `${base}.state`;

let remembered: State | undefined;

export async function readState(): Promise<State> {
  if (remembered) return remembered;
  const stored = await (await caches.open(CACHE)).match(KEY);
  remembered = stored ? ((await stored.json()) as State) : EMPTY;
  return remembered;
}

export async function writeState(change: Partial<State>): Promise<void> {
  remembered = { ...(await readState()), ...change };
  await (await caches.open(CACHE)).put(KEY, new Response(JSON.stringify(remembered)));
}

/** After everything is removed. */
export function forgetState(): void {
  remembered = undefined;
}
