import type { TalkList } from './facets.ts';

const lists = new Map<string, Promise<TalkList | null>>();

/** All the talks of the conference at a path, loaded once; `null` where they could not be. */
export function loadWider(path: string): Promise<TalkList | null> {
  let list = lists.get(path);
  if (!list) {
    list = load(`${path}/rows.json`).catch(() => null);
    lists.set(path, list);
  }
  return list;
}

/** Forget a list that could not be loaded, so that it is tried anew. */
export const forgetWider = (path: string) => lists.delete(path);

async function load(path: string): Promise<TalkList> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${path}, expected 200`);
  const list: TalkList = await response.json();
  return list;
}
