import type { TalkList } from './query/facets.ts';
import { loading } from './query/resource.ts';
import type { Engine } from './query/search-engine.ts';

/** The search of the conference at a path. */
export const engines = loading<Engine>(async (path) => {
  const { openEngine } = await import('./query/search-engine.ts');
  return openEngine(`${path}/search`);
});

/** All the talks of the conference at a path. */
export const wholes = loading<TalkList>(async (path) => {
  const file = `${path}/rows.json`;
  const response = await fetch(file);
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${file}, expected 200`);
  const list: TalkList = await response.json();
  return list;
});

/** What draws the table. */
export const tables = loading(() => import('./table/talk-table.tsx'));
