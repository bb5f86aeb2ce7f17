import { useEffect, useReducer } from 'react';
import { fetchOk } from '#components/dom/fetch-ok.ts';
import { loadList } from '#components/sessions/query/all-conferences.ts';
import { loading } from '#components/sessions/query/resource.ts';
import type { Row } from '#components/talk/row.ts';
import { conferencePath, myListPath } from '#lib/addresses.ts';
import { finder, keyOf, type ListedConference } from '#lib/mine/keys.ts';

/** What the catalogue says of a talk. */
export interface Found {
  row: Row;
  conference: ListedConference;
}

/** Finds talks by their keys. `gone` if there is no such talk, `failed` if that could not be loaded. */
export type Lookup = (key: string) => Found | 'loading' | 'failed' | 'gone';

const directory = loading(async () => finder(await (await fetchOk(`${myListPath}/talks.json`)).json()));

/** The rows of a conference, by the keys of their talks. */
const rowsOf = loading(async (conference) => {
  const { rows } = await loadList(conferencePath(conference));
  return new Map(rows.map((row) => [keyOf(row.slug), row]));
});

const lookup: Lookup = (key) => {
  const find = directory.loaded('');
  if (!find) return find === null ? 'failed' : 'loading';
  const found = find(key);
  if (!found) return 'gone';
  const rows = rowsOf.loaded(found.conference.slug);
  if (!rows) return rows === null ? 'failed' : 'loading';
  const row = rows.get(found.key);
  return row ? { row, conference: found.conference } : 'gone';
};

/** Load what is known of the talks with these keys. */
export function useLookup(keys: readonly string[]): Lookup {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    const stops = [directory.listen(draw), rowsOf.listen(draw)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const asked = keys.join(' ');
  useEffect(() => {
    if (asked === '') return;
    void directory.load('').then((find) => {
      for (const key of asked.split(' ')) {
        const found = find?.(key);
        if (found) void rowsOf.load(found.conference.slug);
      }
    });
  }, [asked]);
  return lookup;
}

/** Load again what failed to load. */
export function tryAgain(): void {
  directory.retry();
  rowsOf.retry();
}
