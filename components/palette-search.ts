import type { Collection } from '#lib/search/collection.ts';
import { buildIndex } from '#lib/search/index.ts';
import { search, type SearchResult } from '#lib/search/search.ts';
import { kinds } from './kinds.ts';
import type { PaletteData, PaletteTalk, PaletteThing } from './palette-data.ts';
import { type Hit, type Marks, noteHit, talkHit, thingHit } from './palette-hits.ts';

interface Group {
  heading: string;
  hits: readonly Hit[];
}

export interface Found {
  groups: readonly Group[];
  /** How many talks have all of it, however many are listed. */
  talks: number;
  /** Whether nothing was found as typed, so that these are near it. */
  close: boolean;
}

/** What a talk is found by; topics also by their other names, `alsoOf`. */
const talkFields = (alsoOf: ReadonlyMap<string, readonly string[]>): Collection<PaletteTalk> => ({
  fields: [
    { name: 'title', weight: 1, shortened: true, texts: ({ title }) => [title] },
    { name: 'speaker', weight: 1, texts: ({ speakers }) => speakers.map(({ name }) => name) },
    {
      name: 'company',
      weight: 0.9,
      shortened: true,
      texts: ({ speakers }) => speakers.flatMap(({ company }) => company ?? []),
    },
    {
      name: 'topic',
      weight: 0.75,
      texts: ({ topics }) => topics.flatMap((name) => [name, ...(alsoOf.get(name) ?? [])]),
    },
    { name: 'kind', weight: 0.6, texts: ({ kind }) => (kind === 'session' ? [] : [kinds[kind].label]) },
  ],
  filters: {},
});

const thingFields: Collection<PaletteThing> = {
  fields: [
    { name: 'name', weight: 1, shortened: true, texts: ({ name }) => [name] },
    { name: 'also', weight: 0.8, shortened: true, texts: ({ also }) => also },
    { name: 'about', weight: 0.6, texts: ({ about }) => about },
  ],
  filters: {},
};

/** A finder over some records: what was found in them, and the best as hits; of equals, the shorter name first. */
function finder<R>(
  heading: string,
  records: readonly R[],
  collection: Collection<R>,
  limit: number,
  toHit: (record: R, marks: Marks) => Hit,
) {
  const index = buildIndex(records, collection);
  return (text: string) => {
    const result = search(index, text, { limit: 2 * limit });
    const hits = result.hits
      .flatMap(({ row, score }) => {
        const record = records[row];
        return record === undefined ? [] : [{ score, hit: toHit(record, result.marks) }];
      })
      .toSorted((a, b) => b.score - a.score || a.hit.name.text.length - b.hit.name.text.length)
      .map(({ hit }) => hit);
    return { heading, hits: hits.slice(0, limit), result };
  };
}

/** How far from what was typed: as typed, other words for some, some words left out. */
const distance = ({ close, missing }: SearchResult) => (missing.length > 0 ? 2 : close ? 1 : 0);

/** Index what can be jumped to; the function finds in it. Of what is found, only the nearest to the typed words is kept. */
export function makePaletteSearch(data: PaletteData): (text: string) => Found {
  const talks = data.conferences.flatMap((conference) => conference.talks);
  const alsoOf = new Map(data.topics.map(({ name, also }) => [name, also]));
  const things = (heading: string, list: readonly PaletteThing[], toHit: typeof noteHit) =>
    finder(heading, list, thingFields, 3, toHit);
  const finders = [
    finder('Sessions', talks, talkFields(alsoOf), 6, talkHit),
    things('People', data.people, (thing, marks) => thingHit(thing, marks, 'person')),
    things('Companies', data.companies, (thing, marks) => thingHit(thing, marks, 'company')),
    things('Topics', data.topics, (thing, marks) => thingHit(thing, marks, 'topic')),
    things('Notes', data.notes, noteHit),
  ];
  return (text) => {
    const answers = finders.map((find) => find(text)).filter(({ hits }) => hits.length > 0);
    const nearest = Math.min(...answers.map(({ result }) => distance(result)));
    const groups = answers.filter(({ result }) => distance(result) === nearest);
    const sessions = groups.find(({ heading }) => heading === 'Sessions');
    return {
      groups,
      talks: nearest === 0 ? (sessions?.result.rows.length ?? 0) : 0,
      close: groups.length > 0 && nearest > 0,
    };
  };
}
