import { fetchOk } from '#components/dom/fetch-ok.ts';
import { count } from '#lib/wording/counts.ts';
import type { IndexEntry } from './index-group.tsx';

/** Load all entries of an index, for a page that lists only a part of them. */
export async function loadAllEntries(path: string): Promise<IndexEntry[]> {
  return (await fetchOk(path)).json();
}

/** Make the list item of an entry that is not on the page, by copying one that is. */
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
