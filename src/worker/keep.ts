import type { FromWorker, KeptState } from './messages.ts';
import { EMERGENCY_PACK, type PackEntry, type PackIndex } from './pack-format.ts';
import { fetchIndex, installPack } from './packs.ts';
import { forgetState, readState, writeState } from './state.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long the phone trusts what it has before it asks the server for newer packs. */
const CHECK_EVERY = 60 * 60 * 1000;

/** A page is being read: keep the emergency pages, and its language unless the reader saves data. */
export async function keepForVisit(lang: string, saveData: boolean, reader: Client | null): Promise<void> {
  const { languages } = await readState();
  await keep(saveData && !languages.includes(lang) ? undefined : lang, lang, reader);
}

/** The reader asked for the language although data is saved. */
export async function keepOnRequest(lang: string, reader: Client | null): Promise<void> {
  await writeState({ checkedAt: 0 });
  await keep(lang, lang, reader);
}

/** Requests come one after the other, so that two open pages do not fetch the same pack twice. */
let queue: Promise<void> = Promise.resolve();

function keep(wanted: string | undefined, shown: string, reader: Client | null): Promise<void> {
  queue = queue.then(() => keepNow(wanted, shown, reader));
  return queue;
}

async function keepNow(wanted: string | undefined, shown: string, reader: Client | null): Promise<void> {
  const tell = (state: KeptState, more: Partial<FromWorker> = {}) =>
    reader?.postMessage({ type: 'kept', lang: shown, state, ...more } satisfies FromWorker);
  const { live, languages, checkedAt } = await readState();
  const names = [...new Set([...languages, wanted].filter((name) => name !== undefined)), EMERGENCY_PACK];
  const complete = names.every((name) => live[name]);
  if (complete && wanted && Date.now() - checkedAt < CHECK_EVERY) return tell('ready');

  try {
    const index = await fetchIndex();
    if (wanted && wanted !== languages.at(-1))
      await writeState({ languages: [...languages.filter((name) => name !== wanted), wanted] });
    await installAll(names, index, complete ? () => {} : (done) => tell('saving', { done }));
    await writeState({ checkedAt: Date.now() });
    tell(wanted ? 'ready' : 'partial', wanted ? {} : { bytes: index.packs[shown]?.bytes ?? 0 });
  } catch {
    // Without a network, or with a pack that arrived damaged, what is on the phone stays; the next visit tries again.
    tell(complete ? 'ready' : 'failed');
  }
}

/** The language being read first, then the emergency pages of all languages: that is the order of need. */
async function installAll(
  names: readonly string[],
  index: PackIndex,
  progress: (done: number) => void,
): Promise<void> {
  const entries = names.flatMap((name): [string, PackEntry][] =>
    index.packs[name] ? [[name, index.packs[name]]] : [],
  );
  const total = entries.reduce((sum, [, entry]) => sum + entry.size, 0);
  const parts = new Map<string, number>();
  await Promise.all(
    entries.map(([name, entry]) =>
      installPack(name, entry, (done) => {
        parts.set(name, done * entry.size);
        progress([...parts.values()].reduce((sum, part) => sum + part, 0) / total);
      }),
    ),
  );
}

/** Removes every page, file and memory, and this worker itself. */
export async function forgetEverything(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  forgetState();
  await self.registration.unregister();
}
