import { WISHED } from '../worker/wished.ts';

/** Keeps a county's page on the phone, on a wish, and forgets it on another. */
const box = document.querySelector<HTMLElement>('[data-keep-county]');
if (box && window.caches && navigator.serviceWorker) void wake(box);

async function wake(box: HTMLElement): Promise<void> {
  const words = box.dataset;
  const button = box.querySelector('button')!;
  const said = box.querySelector('small')!;
  const keep = button.textContent ?? '';
  const here = location.pathname.toLowerCase();
  // Opening a cache makes it; whether the page is kept is asked without leaving that trace.
  let kept = (await caches.match(here, { cacheName: WISHED })) !== undefined;
  const show = () => {
    button.textContent = kept ? (words.forget ?? '') : keep;
    said.textContent = kept ? (words.keptText ?? '') : '';
    box.hidden = false;
  };
  button.addEventListener('click', async () => {
    try {
      const cache = await caches.open(WISHED);
      if (kept) await cache.delete(here);
      else await cache.put(here, await fetchWhole(location.pathname));
      if ((await cache.keys()).length === 0) await caches.delete(WISHED);
      kept = !kept;
      show();
    } catch {
      said.textContent = words.failed ?? '';
    }
  });
  show();
}

async function fetchWhole(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  return response;
}
