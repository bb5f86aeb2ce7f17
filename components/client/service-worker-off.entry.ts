import type { WorkerScope } from '#components/offline/worker-scope.ts';

// Served as the service worker where there is to be none (docs/deploy.md): takes the place of the one that browsers have,
// deletes what it kept, and goes. It answers nothing, so that every request goes to the network from its first moment.

declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(end()));

async function end(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
}
