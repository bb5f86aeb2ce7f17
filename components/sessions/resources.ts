import { fetchOk } from '#components/dom/fetch-ok.ts';
import { conferencesPath } from '#lib/addresses.ts';
import type { TalkList } from './query/facets.ts';
import { loading } from './query/resource.ts';
import type { Engine } from './query/search-engine.ts';

const behind = () => import('./behind.ts');

/** The search engine of the conference at a path, or of all conferences. */
export const searchEngines = loading<Engine>(async (path) => {
  if (path === conferencesPath) return (await behind()).openAll();
  const [{ openEngine }, talks, index] = await Promise.all([
    behind(),
    fetchOk(`${path}/search.json`),
    fetchOk(`${path}/search.bin`),
  ]);
  return openEngine(await talks.text(), await index.arrayBuffer());
});

/** All talks of the conference at a path, or of all conferences. */
export const conferenceLists = loading<TalkList>(async (path) => (await behind()).loadList(path));

/** What completes the operators of the search box with values of a list. */
export const completer = async (list: TalkList) => (await behind()).completerOf(list);

/** The component of what a query finds beyond the list. */
export const elsewhereModules = loading(behind);

/** Go from the search box to the first result of a text: at once if that can be, so that the next key finds the focus there. */
export function toFirst(text: string, how: 'focus' | 'open'): void {
  const ready = elsewhereModules.loaded('');
  if (ready) void ready.toFirstResult(text, how);
  else void elsewhereModules.load('').then((loaded) => loaded?.toFirstResult(text, how));
}

/** The component of the table view. */
export const tableModules = loading(() => import('./table/talk-table.tsx'));
