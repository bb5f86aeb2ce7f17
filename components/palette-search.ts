import type { Collection } from '#lib/search/collection.ts';
import { highlight, type Range } from '#lib/search/highlight.ts';
import { buildIndex } from '#lib/search/index.ts';
import { search, type SearchResult } from '#lib/search/search.ts';
import type { Kind } from '#lib/talk/schema.ts';
import type { IconName } from './icons.ts';
import { kinds } from './kinds.ts';
import type { PaletteData, PaletteTalk, PaletteThing } from './palette-data.ts';

/** A text and what was found in it. */
export interface Marked {
  text: string;
  found: readonly Range[];
}

/** Something to jump to. */
export interface Hit {
  path: string;
  /** A talk shows its kind, everything else what it is. */
  look: { kind: Kind } | { icon: IconName };
  name: Marked;
  /** Lines below the name, in pieces. */
  about: readonly Marked[];
  /** At the end of the row. */
  aside: string;
  videoId: string | null;
}

export interface Group {
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

const talkFields: Collection<PaletteTalk> = {
  fields: [
    { name: 'title', weight: 1, shortened: true, texts: ({ title }) => [title] },
    { name: 'speaker', weight: 1, texts: ({ speakers }) => speakers.map(({ name }) => name) },
    {
      name: 'company',
      weight: 0.9,
      shortened: true,
      texts: ({ speakers }) => speakers.flatMap(({ company }) => company ?? []),
    },
    { name: 'topic', weight: 0.75, texts: ({ topics }) => topics },
    { name: 'kind', weight: 0.6, texts: ({ kind }) => (kind === 'session' ? [] : [kinds[kind].label]) },
  ],
  filters: {},
};

const thingFields: Collection<PaletteThing> = {
  fields: [
    { name: 'name', weight: 1, shortened: true, texts: ({ name, also }) => [name, ...also] },
    { name: 'about', weight: 0.6, texts: ({ about }) => [about] },
  ],
  filters: {},
};

/** A finder over some records: what was found in them, and the best as hits. */
function finder<R>(
  heading: string,
  records: readonly R[],
  collection: Collection<R>,
  limit: number,
  toHit: (record: R, marks: SearchResult['marks']) => Hit,
) {
  const index = buildIndex(records, collection);
  return (text: string) => {
    const result = search(index, text, { limit });
    const hits = result.hits.flatMap(({ row }) => {
      const record = records[row];
      return record === undefined ? [] : [toHit(record, result.marks)];
    });
    return { heading, hits, result };
  };
}

/** How far from what was typed: as typed, other words for some, some words left out. */
const distance = ({ close, missing }: SearchResult) => (missing.length > 0 ? 2 : close ? 1 : 0);

/** Index what can be jumped to; the function finds in it. Of what is found, only the nearest to the typed words is kept. */
export function makePaletteSearch(data: PaletteData): (text: string) => Found {
  const talks = data.conferences.flatMap((conference) => conference.talks);
  const things = (heading: string, icon: IconName, list: readonly PaletteThing[], aside?: string) =>
    finder(heading, list, thingFields, 3, (thing, marks) => thingHit(thing, icon, marks, aside));
  const finders = [
    finder('Sessions', talks, talkFields, 6, talkHit),
    things('People', 'person', data.people),
    things('Companies', 'company', data.companies),
    things('Topics', 'topic', data.topics),
    things('Notes', 'note', data.notes, 'Notes'),
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

function talkHit(talk: PaletteTalk, marks: SearchResult['marks']): Hit {
  const { path, videoId, kind, title, day, speakers, topics } = talk;
  const mark = (field: string, text: string): Marked => ({ text, found: highlight(text, marks, field) });
  const people = speakers.flatMap(({ name, company }) => [
    plain(' · '),
    mark('speaker', name),
    ...(company ? [plain(', '), mark('company', company)] : []),
  ]);
  const topic = topics.map((name) => mark('topic', name)).find(({ found }) => found.length > 0);
  return {
    path,
    look: { kind },
    name: mark('title', title),
    about: [mark('kind', kinds[kind].label), ...people, ...(topic ? [plain(' · topic '), topic] : [])],
    aside: day,
    videoId,
  };
}

function thingHit(thing: PaletteThing, icon: IconName, marks: SearchResult['marks'], aside?: string): Hit {
  const { path, name, also, about, talks } = thing;
  const mark = (field: string, text: string): Marked => ({ text, found: highlight(text, marks, field) });
  const other = also.map((text) => mark('name', text)).find(({ found }) => found.length > 0);
  const named = mark('name', name);
  return {
    path,
    look: { icon },
    name: named,
    about: [
      ...(about ? [mark('about', about)] : []),
      ...(other && named.found.length === 0 ? [plain(about ? ' · also ' : 'also '), other] : []),
    ],
    aside: aside ?? (talks === 1 ? '1 session' : `${talks} sessions`),
    videoId: null,
  };
}

const plain = (text: string): Marked => ({ text, found: [] });
