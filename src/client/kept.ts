import { TRUSTED_TYPES_POLICY } from '../headers.ts';
import type { FromWorker, ToWorker } from '../worker/messages.ts';

/** Keeps the app on the phone through the service worker, and says so in one quiet line. */
export function keepOnPhone(base: string, lang: string): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'kept' && data.lang === lang) show(data);
  });
  const start = async () => {
    try {
      await serviceWorker.register(workerAddress(base), { scope: base, updateViaCache: 'none' });
      await say({ type: 'visit', lang, saveData: savesData() });
    } catch {
      // A phone that will not keep anything still reads everything while it has a network.
    }
  };
  // The page itself comes first: on a slow link nothing else is fetched until it is whole.
  if (document.readyState === 'complete') void start();
  else addEventListener('load', start, { once: true });
}

/** Speaks to the worker once there is one. */
export async function say(message: ToWorker): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(message);
}

/** `Connection.saveData`: the reader has asked the phone to spend little. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/** The Content-Security-Policy lets a script address through this one policy, and the policy lets through one address. */
function workerAddress(base: string): string {
  const address = `${base}sw.js`;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypesLike };
  const policy = trustedTypes?.createPolicy(TRUSTED_TYPES_POLICY, {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError(url);
      return url;
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}

interface TrustedTypesLike {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

function show({ state, lang, bytes = 0, done = 0 }: FromWorker): void {
  const box = document.querySelector<HTMLElement>('[data-kept]');
  if (!box) return;
  const words = box.dataset;
  const line = box.querySelector('p')!;
  box.hidden = false;
  for (const extra of box.querySelectorAll('progress, button')) extra.remove();
  if (line.textContent !== words[state]) line.textContent = words[state] ?? '';
  if (state === 'saving') {
    const bar = document.createElement('progress');
    bar.value = done;
    bar.setAttribute('aria-label', words.saving ?? '');
    box.append(bar);
  }
  if (state === 'partial') {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `${words.save} (${words.size?.replace('{size}', String(Math.ceil(bytes / 1000)))})`;
    button.addEventListener('click', () => void say({ type: 'keep', lang }));
    box.append(button);
  }
}
