/** `workerPath` of lib/addresses.ts. Imported, that would become a file of its own that every page has to load. */
const WORKER = '/sw.js';

/**
 * Have a service worker keep this page and the talks of the reader's own list, and say so where there is no network. It
 * is there once the page is loaded, so that it takes nothing from the first paint.
 */
export function keepForOffline(): void {
  const worker = navigator.serviceWorker;
  // Not for frames in other people's pages.
  if (!worker || window.top !== window) return;
  const start = async () => {
    await worker.register(WORKER);
    (await worker.ready).active?.postMessage({ keep: listedPages() });
  };
  const startQuietly = () => void start().catch(() => {});
  if (document.readyState === 'complete') startQuietly();
  else window.addEventListener('load', startQuietly);
  // What was saved since.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) worker.controller?.postMessage({ keep: listedPages() });
  });

  if (document.documentElement.dataset['kept'] || !navigator.onLine) tell();
  window.addEventListener('offline', tell);
}

const tell = () =>
  void import('./offline-notice.ts').then(
    ({ showNotice }) => showNotice(),
    () => {},
  );

/** The page of the reader's own list and those of its talks, which are stored by their slugs. */
function listedPages(): string[] {
  try {
    const slugs = (localStorage.getItem('my-list') ?? '').matchAll(/"slug":"([a-z\d-]+)"/g);
    const talks = Array.from(slugs, ([, slug]) => `/talks/${slug}`);
    return talks.length > 0 ? ['/my-list', ...talks] : [];
  } catch {
    // Storage may be forbidden.
    return [];
  }
}
