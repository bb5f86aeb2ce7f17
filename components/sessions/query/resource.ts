import { startTransition, useEffect, useReducer } from 'react';

/** Things that are loaded by their path when they are first needed, each once. */
export interface Loading<T> {
  /** Start to load something that will be needed. */
  load: (path: string) => Promise<T | null>;
  /** What is at a path: `undefined` until it is loaded, `null` if it could not be. It is loaded once it is `wanted`. */
  useLoaded: (path: string, wanted: boolean) => T | null | undefined;
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
    useLoaded: (path, wanted) => {
      // What is loaded never changes, so it can be read during rendering. A transition draws it in slices, as it can be a lot.
      const [, draw] = useReducer((times: number) => times + 1, 0);
      useEffect(() => {
        const listener = () => startTransition(draw);
        listeners.add(listener);
        return () => void listeners.delete(listener);
      }, []);
      useEffect(() => {
        if (wanted) void load(path);
      }, [path, wanted]);
      return there.get(path);
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
