export {};

declare const self: ServiceWorkerGlobalScope;

/**
 * The way back: put in place of `sw.js`, it removes everything the worker kept and the worker itself, and reloads the open
 * pages from the network. Built with every release, used only if a worker does harm.
 */
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(removeEverything()));

async function removeEverything(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
  for (const page of await self.clients.matchAll({ type: 'window' })) await page.navigate(page.url);
}
