import { startTransition, useEffect, useReducer } from 'react';

/** Things that are loaded when they are first wanted, each once, by the path they are at. */
export interface Loading<T> {
  /** Begin to load, since it will be wanted. */
  load: (path: string) => Promise<T | null>;
  /** What is at a path: `undefined` until it is there, `null` where it could not be loaded. Loads it where it is wanted. */
  useLoaded: (path: string, wanted: boolean) => T | null | undefined;
  /** Try anew what could not be loaded. */
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
      // What is there stays there, so it may be read while React renders. What comes is drawn in slices, as it can be much.
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
