import {
  answerData,
  answerFile,
  answerPage,
  answerUnkept,
  fromNetwork,
  type Answer,
} from '#components/offline/answer.ts';
import { CACHES, keptAt } from '#components/offline/kept.ts';
import { keepPage } from '#components/offline/keep.ts';
import { prune } from '#components/offline/prune.ts';
import { keepListed, keepOfflinePage, renew } from '#components/offline/renew.ts';
import { isPage, kindOf, pagePath } from '#components/offline/route.ts';
import type { FetchEvent, WorkerScope } from '#components/offline/worker-scope.ts';

// The service worker: keeps what was opened, for when there is no network (docs/decisions/0016-kept-for-offline.md). It knows
// nothing of a release, and stays the same until its own code changes.

declare const self: WorkerScope;

const { origin } = self.location;

/** The reader's own list is not longer than this, as far as it is kept. */
const MOST_LISTED = 500;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', answerRequest);
self.addEventListener('message', (event) => event.waitUntil(keepFor(event.data).catch(() => {})));

async function install(): Promise<void> {
  await keepOfflinePage();
  // What an older worker kept is of the same form, or not looked at: nothing is broken by taking over at once.
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  const ours = new Set<string>(Object.values(CACHES));
  for (const name of await caches.keys()) if (!ours.has(name)) await caches.delete(name);
  // The browser asks for a page while it starts the worker.
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

/** Keep the pages that were opened before there was a worker. */
async function keepOpen(): Promise<void> {
  for (const { url } of await self.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    const path = pagePath(new URL(url).pathname);
    if (isPage(path) && !(await keptAt('pages', path))) await keepPage(path, await fetch(path), Date.now());
  }
}

/** Keep what a page asks for: the pages of the reader's own list, beside itself. */
async function keepFor(message: unknown): Promise<void> {
  const keep: unknown = typeof message === 'object' && message && 'keep' in message ? message.keep : null;
  if (!Array.isArray(keep)) return;
  const paths = keep.filter((path) => typeof path === 'string' && path.startsWith('/') && isPage(path));
  await keepOpen();
  await keepListed(paths.slice(0, MOST_LISTED));
  await tidy();
}

function answerRequest(event: FetchEvent): void {
  const { request } = event;
  const kind = kindOf(request, origin);
  const { pathname, search } = new URL(request.url);
  const path = pagePath(pathname);
  const give = ({ answer, after }: Answer) => {
    event.respondWith(answer);
    event.waitUntil(after.then(kind === 'page' ? tidy : undefined).catch(() => {}));
  };
  if (kind === 'file') give(answerFile(path, () => fetch(request)));
  else if (kind === 'data') give(answerData(path, fetch(request)));
  else if (request.mode === 'navigate' && request.method === 'GET') {
    const network = fromNetwork(event);
    if (kind === 'page') give(answerPage(path, network, search !== ''));
    // It was asked for already: that answer must not be lost.
    else event.respondWith(request.destination === 'document' ? answerUnkept(network) : network);
  }
}

async function tidy(): Promise<void> {
  await renew();
  await prune();
}
