import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { answerAsset, answerNavigation } from './answer.ts';
import { forgetEverything, keepForVisit, keepOnRequest } from './keep.ts';
import type { ToWorker } from './messages.ts';

/**
 * The service worker: keeps the app on the phone and answers without a network.
 *
 * install   the core (Workbox): a handful of files that never change under a reader
 * activate  takes charge of the page that brought it here
 * message   a page tells its language; the packs for it are fetched, checked and swapped in whole (keep.ts)
 * fetch     a page comes from its pack first, then the network, then the offline page (answer.ts)
 *
 * There is no skipWaiting: a new worker waits until every page of the app is closed, so nobody is interrupted in the middle
 * of overdose steps. Content does not wait for it: packs are renewed on their own.
 */
declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: { url: string; revision: string | null }[];
};

precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false });
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(({ request }) => answerNavigation(request, matchPrecache)));
registerRoute(
  ({ sameOrigin, request }) => sameOrigin && request.method === 'GET',
  ({ request }) => answerAsset(request),
);

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const message = event.data as ToWorker;
  const port = event.source as Client | null;
  switch (message.type) {
    case 'visit':
      event.waitUntil(keepForVisit(message.lang, message.saveData, port));
      break;
    case 'keep':
      event.waitUntil(keepOnRequest(message.lang, port));
      break;
    case 'forget':
      event.waitUntil(forgetEverything());
  }
});
