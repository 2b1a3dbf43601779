import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { TAKE_OVER } from './take-over.js';

/** Put in by the build: the frame, the rooms for searching and reading, the fonts. */
declare const PRECACHED: PrecacheEntry[];
declare const self: {
  skipWaiting(): Promise<void>;
  addEventListener(type: 'activate', listener: () => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
};

const OTHER_ROOMS = 'other-rooms';

cleanupOutdatedCaches();
precacheAndRoute(PRECACHED);

/** Every page is the same document; what the API serves besides (the form that stops letters, say) is not one. */
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/(?:api|metrics)(?:\/|$)/] }),
);

/** The other rooms, as people come to them: what is named by its content never changes. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  new CacheFirst({ cacheName: OTHER_ROOMS }),
);

/** Those of the version before are never asked for again. */
self.addEventListener('activate', () => void caches.delete(OTHER_ROOMS));

/** A new version waits until somebody lets it in: see `new-version`. */
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});
