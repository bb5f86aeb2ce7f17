import { useMemo, useSyncExternalStore } from 'react';
import { formatQuery, parseQuery, type Query } from '#lib/search/query.ts';

// The address is the only store of what is asked. While somebody types it is written a moment later, since browsers
// refuse more than a few writes a second; what is shown never waits for that.

const LATER = 150;

let search: string | null = null;
let writing: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

const read = () => (search ??= window.location.search);

function tell() {
  for (const listener of listeners) listener();
}

function follow() {
  clearTimeout(writing);
  writing = undefined;
  search = window.location.search;
  tell();
}

/** Write at once what is to be written: before the page is left, or another entry of the history is made. */
function settle() {
  if (writing === undefined) return;
  clearTimeout(writing);
  writing = undefined;
  window.history.replaceState(window.history.state, '', addressOf(read()));
}

const addressOf = (search: string) => window.location.pathname + search;

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    window.addEventListener('popstate', follow);
    window.addEventListener('pagehide', settle);
    window.addEventListener('focusout', settle);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('popstate', follow);
    window.removeEventListener('pagehide', settle);
    window.removeEventListener('focusout', settle);
  };
}

/** Show another query: `choose` makes an entry of the history, so that Back undoes it; `type` does not. */
export function go(query: Query, how: 'choose' | 'type') {
  const next = formatQuery(query);
  if (next === read()) return;
  if (how === 'choose') {
    settle();
    window.history.pushState(null, '', addressOf(next));
  } else {
    clearTimeout(writing);
    writing = setTimeout(settle, LATER);
  }
  search = next;
  tell();
}

/** What the address asks for. On the server and while the page hydrates, nothing. */
export function useQuery(): Query {
  const search = useSyncExternalStore(subscribe, read, () => '');
  return useMemo(() => parseQuery(search), [search]);
}

/** The link to a query on this page. */
export const hrefOf = (query: Query) => formatQuery(query) || '?';

const never = () => () => {};

/** Whether script has taken over: until then, what needs it is not shown. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
