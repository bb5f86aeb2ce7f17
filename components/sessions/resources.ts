import { fetchOk } from '#components/dom/fetch-ok.ts';
import type { TalkList } from './query/facets.ts';
import { loading } from './query/resource.ts';
import type { Engine } from './query/search-engine.ts';

/** The search engine of the conference at a path. */
export const searchEngines = loading<Engine>(async (path) => {
  const [{ openEngine }, talks, index] = await Promise.all([
    import('./query/search-engine.ts'),
    fetchOk(`${path}/search.json`),
    fetchOk(`${path}/search.bin`),
  ]);
  return openEngine(await talks.json(), await index.arrayBuffer());
});

/** All talks of the conference at a path. */
export const conferenceLists = loading<TalkList>(async (path) => {
  const list: TalkList = await (await fetchOk(`${path}/rows.json`)).json();
  return list;
});

/** The component of the table view. */
export const tableModules = loading(() => import('./table/talk-table.tsx'));
