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
  return openEngine(await talks.json(), await index.arrayBuffer());
});

/** All talks of the conference at a path, or of all conferences. */
export const conferenceLists = loading<TalkList>(async (path) => (await behind()).loadList(path));

/** What completes the operators of the search box with values of a list. */
export const completer = async (list: TalkList) => (await behind()).completerOf(list);

/** Go from the search box to the first result of a text. */
export const toFirst = async (text: string, how: 'focus' | 'open') =>
  (await behind()).toFirstResult(text, how);

/** The component of what a query finds beyond the list. */
export const elsewhereModules = loading(behind);

/** The component of the table view. */
export const tableModules = loading(() => import('./table/talk-table.tsx'));
