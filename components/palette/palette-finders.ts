import type { Collection } from '#lib/search/collection.ts';
import { buildIndex } from '#lib/search/index.ts';
import { search, type SearchResult } from '#lib/search/search.ts';
import { kinds } from '#lib/wording/kinds.ts';
import type { PaletteData, PalettePiece, PaletteTalk, PaletteThing } from './palette-data.ts';
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
  properties: {},
});

const thingFields: Collection<PaletteThing> = {
  fields: [
    { name: 'name', weight: 1, shortened: true, texts: ({ name }) => [name] },
    { name: 'also', weight: 0.8, shortened: true, texts: ({ also }) => also },
    { name: 'about', weight: 0.6, texts: ({ about }) => about },
  ],
  properties: {},
};

/** The groups in the order in which they are shown, and how many hits of each. */
const GROUPS = { Sessions: 6, People: 3, Companies: 3, Topics: 3, Notes: 3 } as const;
type Heading = keyof typeof GROUPS;

/** What some records answer to a text. */
interface Answer {
  heading: Heading;
  hits: readonly { score: number; hit: Hit }[];
  /** How many records match, however many are hits. */
  all: number;
  distance: number;
}

export type Finder = (text: string) => Answer;

function finder<R>(
  heading: Heading,
  records: readonly R[],
  collection: Collection<R>,
  toHit: (record: R, marks: Marks) => Hit,
): Finder {
  const index = buildIndex(records, collection);
  return (text) => {
    const result = search(index, text, { limit: 2 * GROUPS[heading] });
    const hits = result.hits.flatMap(({ row, score }) => {
      const record = records[row];
      return record === undefined ? [] : [{ score, hit: toHit(record, result.marks) }];
    });
    return { heading, hits, all: result.rows.length, distance: distance(result) };
  };
}

/** How far from what was typed: as typed, other words for some, some words left out. */
const distance = ({ close, missing }: SearchResult) => (missing.length > 0 ? 2 : close ? 1 : 0);

const things = (heading: Heading, list: readonly PaletteThing[], toHit: typeof noteHit) =>
  finder(heading, list, thingFields, toHit);

/** Index a piece: its talks, also by the other names of their topics, and its people. */
export function pieceFinders({ talks, people }: PalettePiece, topics: readonly PaletteThing[]): Finder[] {
  const alsoOf = new Map(topics.map(({ name, also }) => [name, also]));
  return [
    finder('Sessions', talks, talkFields(alsoOf), talkHit),
    things('People', people, (thing, marks) => thingHit(thing, marks, 'person')),
  ];
}

/** Index what can be jumped to at once. */
export const paletteFinders = (data: PaletteData): Finder[] => [
  ...pieceFinders(data, data.topics),
  things('Companies', data.companies, (thing, marks) => thingHit(thing, marks, 'company')),
  things('Topics', data.topics, (thing, marks) => thingHit(thing, marks, 'topic')),
  things('Notes', data.notes, noteHit),
];

/** Ask all finders. Of what is found, only the nearest to the typed words is kept; of equals, the shorter name comes first. */
export function findWith(finders: readonly Finder[], text: string): Found {
  const answers = finders.map((find) => find(text)).filter(({ hits }) => hits.length > 0);
  const nearest = Math.min(...answers.map(({ distance }) => distance));
  const kept = answers.filter(({ distance }) => distance === nearest);
  const groups = Object.entries(GROUPS).map(([heading, limit]) => ({
    heading,
    hits: kept
      .flatMap((answer) => (answer.heading === heading ? answer.hits : []))
      .toSorted((a, b) => b.score - a.score || a.hit.name.text.length - b.hit.name.text.length)
      .slice(0, limit)
      .map(({ hit }) => hit),
  }));
  const sessions = kept.filter(({ heading }) => heading === 'Sessions');
  return {
    groups: groups.filter(({ hits }) => hits.length > 0),
    talks: nearest === 0 ? sessions.reduce((sum, { all }) => sum + all, 0) : 0,
    close: answers.length > 0 && nearest > 0,
  };
}
