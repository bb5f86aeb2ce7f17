import type { Engine } from './search-engine.ts';

const engines = new Map<string, Promise<Engine | null>>();

/** The search of the conference at a path, loaded once; `null` where it could not be. */
export function loadEngine(path: string): Promise<Engine | null> {
  let engine = engines.get(path);
  if (!engine) {
    engine = import('./search-engine.ts')
      .then(({ openEngine }) => openEngine(`${path}/search`))
      .catch(() => null);
    engines.set(path, engine);
  }
  return engine;
}

/** Forget a search that could not be loaded, so that it is tried anew. */
export const forgetEngine = (path: string) => engines.delete(path);
