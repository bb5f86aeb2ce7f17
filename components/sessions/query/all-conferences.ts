import { fetchOk } from '#components/dom/fetch-ok.ts';
import type { Row } from '#components/talk/row.ts';
import { conferencesPath } from '#lib/addresses.ts';
import { videosIn } from '#lib/video.ts';
import { extrasIn } from '#lib/search/facets.ts';
import { beginIndex } from '#lib/search/index.ts';
import { rolesOf, type SearchTalk, talks } from '#lib/search/talks.ts';
import type { TalkList } from './facets.ts';
import {
  type CommonNames,
  type PackedList,
  type SearchableList,
  type Spelt,
  unpackList,
} from './packed-list.ts';
import { type Engine, engineOf } from './search-engine.ts';

// The list and the search of all conferences. The packed lists of all come as one file, which is a third smaller than one
// for each: the same people speak year after year. The index is built here: it would weigh as much again as the talks, and takes a second in small slices.

/** Milliseconds of work between two chances for the browser to answer the reader. */
const SLICE = 8;

const pause = () => new Promise((resolve) => setTimeout(resolve));

const commonNames = once(async (): Promise<CommonNames> => {
  return (await fetchOk(`${conferencesPath}/names.json`)).json();
});

const packedLists = once(async (): Promise<PackedList[]> => {
  return (await fetchOk(`${conferencesPath}/rows.json`)).json();
});

const loadAll = once(async (): Promise<SearchableList> => {
  const [names, packed] = await Promise.all([commonNames(), packedLists()]);
  const lists: SearchableList[] = [];
  for (const one of packed) {
    await pause();
    lists.push(unpackList(one, names));
  }
  return joinLists(lists, names);
});

/** All talks of the conference at a path, or of all conferences at the path of these. */
export async function loadList(path: string): Promise<TalkList> {
  if (path === conferencesPath) return loadAll();
  const [names, packed] = await Promise.all([commonNames(), loadPacked(path)]);
  return unpackList(packed, names);
}

/** The search of all conferences. */
export async function openAll(): Promise<Engine> {
  const [list, names] = await Promise.all([loadAll(), commonNames()]);
  const toSearchTalk = searchTalkOf(names);
  const indexing = beginIndex(talks);
  const records: SearchTalk[] = [];
  let begun = performance.now();
  for (const [at, row] of list.rows.entries()) {
    const record = toSearchTalk(row, list.passages[at] ?? '');
    records.push(record);
    indexing.add([record]);
    if (performance.now() - begun < SLICE) continue;
    await pause();
    begun = performance.now();
  }
  await pause();
  return engineOf(indexing.finish(), records);
}

/** The lists of conferences as one. */
export function joinLists(lists: readonly SearchableList[], names: CommonNames): SearchableList {
  const speakers = new Map(lists.flatMap((list) => list.names.speakers.map((one) => [one.value, one])));
  return {
    rows: lists.flatMap(({ rows }) => rows),
    passages: lists.flatMap(({ passages }) => passages),
    names: { ...names, speakers: [...speakers.values()] },
  };
}

/** Makes of rows what the search knows of their talks, as the server does for the search of one conference. */
export function searchTalkOf({ conferences, companies, topics }: CommonNames) {
  const spellings = new Map(companies.map(spelt));
  const aliases = new Map(topics.map(spelt));
  const bySlug = new Map(conferences.map((conference) => [conference.value, conference]));
  return (row: Row, passage: string): SearchTalk => {
    const { name = row.conference, city } = bySlug.get(row.conference) ?? {};
    const roles = rolesOf(row);
    return {
      slug: row.slug,
      videos: videosIn(row.recording),
      title: row.title,
      speakers: row.speakers.map(({ name }) => name),
      ...(roles.length > 0 && { roles }),
      companies: [
        ...new Set(
          row.speakers.flatMap(({ company, companySlug }) => [
            ...(company === null ? [] : [company]),
            ...(spellings.get(companySlug ?? '') ?? []),
          ]),
        ),
      ],
      topics: row.topics.flatMap(({ slug }) => aliases.get(slug) ?? []),
      conference: name,
      year: row.year,
      ...(city !== undefined && { city }),
      ...(row.track && { track: row.track.name }),
      ...(row.room !== undefined && { room: row.room }),
      notes: passage,
      day: row.date,
      kind: row.kind,
      ...extrasIn(row),
    };
  };
}

const spelt = ({ value, name, also }: Spelt) => [value, [name, ...also]] as const;

async function loadPacked(path: string): Promise<PackedList> {
  return (await fetchOk(`${path}/rows.json`)).json();
}

/** Load something once; after a failure it can be tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
