/** Sent on the window when the reader's own list has changed (components/mine/text.ts). */
const LIST_CHANGED = 'mylistchange';

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
  let asked: string | undefined;
  /** Have the worker keep what is listed, if that has changed. */
  const ask = async () => {
    const keep = listedPages();
    const paths = keep.join();
    if (paths === asked) return;
    asked = paths;
    (await worker.ready).active?.postMessage({ keep });
  };
  const start = () => {
    worker.register(WORKER).then(ask, () => {});
    // What is saved from now on: the network may go while this page is open.
    window.addEventListener(LIST_CHANGED, ask);
  };
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start);

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
