import { startTransition, useEffect, useReducer } from 'react';

/** Things that are loaded by their path when they are first needed, each once. */
export interface Loading<T> {
  /** Start to load something that will be needed. */
  load: (path: string) => Promise<T | null>;
  /** What is at a path: `undefined` until it is loaded, `null` if it could not be. */
  loaded: (path: string) => T | null | undefined;
  /** Tell of everything that is loaded; gives a function that stops it. */
  listen: (listener: () => void) => () => void;
  /** Try again to load what could not be loaded. */
  retry: () => void;
}

export function loading<T>(fetch: (path: string) => Promise<T>): Loading<T> {
  const asked = new Map<string, Promise<T | null>>();
  const there = new Map<string, T | null>();
  const listeners = new Set<() => void>();
  const set = (path: string, loaded: T | null) => {
    there.set(path, loaded);
    for (const listener of listeners) listener();
    return loaded;
  };
  const load = (path: string) => {
    const known = asked.get(path);
    if (known) return known;
    const promise = fetch(path)
      .catch(() => null)
      .then((loaded) => set(path, loaded));
    asked.set(path, promise);
    return promise;
  };
  return {
    load,
    loaded: (path) => there.get(path),
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    retry: () => {
      for (const [path, loaded] of there) {
        if (loaded !== null) continue;
        asked.delete(path);
        void load(path);
      }
    },
  };
}

/** What `loaded` gives, and again once that changes. It is loaded once it is `wanted`. */
export function useLoaded<T>(
  { load, loaded, listen }: Loading<T>,
  path: string,
  wanted: boolean,
): T | null | undefined {
  // What is loaded never changes, so it can be read during rendering. A transition draws it in slices, as it can be a lot.
  const [, draw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => listen(() => startTransition(draw)), [listen]);
  useEffect(() => {
    if (wanted) void load(path);
  }, [load, path, wanted]);
  return loaded(path);
}
