import { fetchOk } from '#components/dom/fetch-ok.ts';
import { count } from '#lib/wording/counts.ts';
import type { IndexEntry } from './index-group.tsx';

/** Fetch all entries of an index of which the page shows a part. */
export async function loadAllEntries(path: string): Promise<IndexEntry[]> {
  return (await fetchOk(path)).json();
}

/** The item of an entry that the page does not list, made in the likeness of one that it does. */
export function makeItemLike(listed: HTMLElement, { name, path, about, sessions }: IndexEntry): HTMLElement {
  const item = listed.cloneNode(true);
  if (!(item instanceof HTMLElement)) return listed;
  item.hidden = false;
  item.dataset['sessions'] = String(sessions);
  const link = item.querySelector('a');
  link?.setAttribute('href', path);
  link?.replaceChildren(name);
  item.querySelector('[data-about]')?.replaceChildren(about ?? '');
  item.lastElementChild?.replaceChildren(count(sessions, 'session'));
  return item;
}
