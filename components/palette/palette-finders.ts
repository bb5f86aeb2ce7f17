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
  /** How many talks match the whole text; more than are listed, perhaps. */
  talks: number;
  /** Whether nothing matched as typed, and these are close matches. */
  close: boolean;
}

/** What a talk can be found by; `alsoOf` has the other names of topics. */
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
      weight: 0.52,
      texts: ({ topics }) => topics.flatMap((name) => [name, ...(alsoOf.get(name) ?? [])]),
    },
    { name: 'notes', weight: 0.64, texts: ({ notes }) => (notes === undefined ? [] : [notes]) },
    {
      name: 'kind',
      weight: 0.5,
      circumstance: true,
      texts: ({ kind, day }) => [kind === 'session' ? '' : kinds[kind].label, day],
    },
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

/** The groups of results in order, and how many results each shows. */
const GROUPS = { Sessions: 6, People: 3, Companies: 3, Topics: 3, Notes: 3 } as const;
type Heading = keyof typeof GROUPS;

/** What one finder finds. */
interface FinderResult {
  heading: Heading;
  hits: readonly { score: number; hit: Hit }[];
  /** How many records match, of which `hits` are the first. */
  all: number;
  distance: number;
}

export type Finder = (text: string) => FinderResult;

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

/** How far the matches are from the typed words: 0 as typed, 1 with similar words, 2 with words left out. */
const distance = ({ close, missing }: SearchResult) => (missing.length > 0 ? 2 : close ? 1 : 0);

const things = (heading: Heading, list: readonly PaletteThing[], toHit: typeof noteHit) =>
  finder(heading, list, thingFields, toHit);

/** Finders for the talks and people of a piece. */
export function pieceFinders({ talks, people }: PalettePiece, topics: readonly PaletteThing[]): Finder[] {
  const alsoOf = new Map(topics.map(({ name, also }) => [name, also]));
  return [
    finder('Sessions', talks, talkFields(alsoOf), talkHit),
    things('People', people, (thing, marks) => thingHit(thing, marks, 'person')),
  ];
}

/** Finders for the first data. */
export const paletteFinders = (data: PaletteData): Finder[] => [
  ...pieceFinders(data, data.topics),
  things('Companies', data.companies, (thing, marks) => thingHit(thing, marks, 'company')),
  things('Topics', data.topics, (thing, marks) => thingHit(thing, marks, 'topic')),
  things('Notes', data.notes, noteHit),
];

/** Search with all finders. Only the closest matches are kept; of equal scores, the shorter name comes first. */
export function findWith(finders: readonly Finder[], text: string): Found {
  const results = finders.map((find) => find(text)).filter(({ hits }) => hits.length > 0);
  const nearest = Math.min(...results.map(({ distance }) => distance));
  const kept = results.filter(({ distance }) => distance === nearest);
  const groups = Object.entries(GROUPS).map(([heading, limit]) => ({
    heading,
    hits: kept
      .flatMap((result) => (result.heading === heading ? result.hits : []))
      .toSorted((a, b) => b.score - a.score || a.hit.name.text.length - b.hit.name.text.length)
      .slice(0, limit)
      .map(({ hit }) => hit),
  }));
  const sessions = kept.filter(({ heading }) => heading === 'Sessions');
  return {
    groups: groups.filter(({ hits }) => hits.length > 0),
    talks: nearest === 0 ? sessions.reduce((sum, { all }) => sum + all, 0) : 0,
    close: results.length > 0 && nearest > 0,
  };
}
