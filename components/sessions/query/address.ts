import { useMemo, useSyncExternalStore } from 'react';
import { formatQuery, parseQuery, type Query } from '#lib/search/query.ts';
import { NOWHERE } from './use-return.ts';

// The address is the only place where the query is kept. It is written just after its results are shown, so that they
// never wait for it; while somebody types, a little later still, because browsers refuse many writes within a second.

const LATER = 150;

let search: string | null = null;
let writing: { timer: ReturnType<typeof setTimeout>; how: 'pushState' | 'replaceState' } | undefined;
const listeners = new Set<() => void>();

const read = () => (search ??= window.location.search);

function tell() {
  for (const listener of listeners) listener();
}

function follow() {
  clearTimeout(writing?.timer);
  writing = undefined;
  search = window.location.search;
  tell();
}

/** Write now what is due to be written: the page is being left, or another history entry comes next. */
function settle() {
  if (!writing) return;
  const { timer, how } = writing;
  clearTimeout(timer);
  writing = undefined;
  const state = how === 'pushState' ? { ...window.history.state, ...NOWHERE } : window.history.state;
  window.history[how](state, '', window.location.pathname + read());
}

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

/** Show another query. `choose` makes a history entry, so that Back undoes it; `type` does not. */
export function go(query: Query, how: 'choose' | 'type') {
  const next = formatQuery(query);
  if (next === read()) return;
  if (how === 'choose' || writing?.how === 'pushState') settle();
  clearTimeout(writing?.timer);
  writing =
    how === 'choose'
      ? { timer: setTimeout(settle), how: 'pushState' }
      : { timer: setTimeout(settle, LATER), how: 'replaceState' };
  search = next;
  tell();
}

const nothing = () => '';

/** The query in the address; an empty one until the page is hydrated, as on the server. */
export function useQuery(hydrated: boolean): Query {
  const search = useSyncExternalStore(subscribe, hydrated ? read : nothing, nothing);
  return useMemo(() => parseQuery(search), [search]);
}
