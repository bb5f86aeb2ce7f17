import type { Talk } from '#lib/catalogue/schema.ts';

// The filters of a list of talks. An entry of these tables is all there is to a filter: its key in an address and as an
// operator, what it reads from a row, and its words. What reads, writes, counts, completes or shows filters goes by them.

/** What a talk may have. Rows keep it under these names, and leave out what is not so. */
const EXTRAS = {
  hasNotes: ({ notes }) => notes.length > 0,
  hasSlides: ({ slides }) => slides !== null,
  hasVideo: ({ recordings }) => recordings.length > 0,
} satisfies Record<string, (talk: ExtraFields) => boolean>;
type ExtraFields = Pick<Talk, 'notes' | 'slides' | 'recordings'>;

export type Extras = { [Extra in keyof typeof EXTRAS]?: boolean };

/** What switches are read from. */
interface SwitchRow extends Extras {
  kind: string;
  /** Whether the reader has saved it. */
  isSaved?: boolean;
  isWatched?: boolean;
}

/** A value as addresses have it: `company=Red Hat` asks for `red-hat`. */
export const valueInAddress = (value: string) => value.trim().toLowerCase().replaceAll(' ', '-');

/** A talk by what it is filtered by, as addresses have it: slugs, kinds and ISO dates. */
export interface FacetRow extends SwitchRow {
  year: string;
  conference: string;
  day: string | null;
  tracks: readonly string[];
  rooms: readonly string[];
  companies: readonly string[];
  topics: readonly string[];
  speakers: readonly string[];
}

/** A filter by values, any of which will do. */
interface FacetEntry<Name extends string> {
  /** The field of a query that holds the values asked for. It is also the word for several of them. */
  name: Name;
  /** The key in an address, given once for each value: `day=2019-05-21&day=2019-05-22`. It is also the word for one value. */
  key: string;
  label: string;
  valuesOf: (row: FacetRow) => readonly string[];
  /** The page that lists the values. */
  path?: string;
  /** What completes the search operator of the same key: names as people read them, or values as addresses have them. */
  completedBy?: 'name' | 'value';
  /** Comes first on small screens, and open: what most people narrow a programme by. */
  leads?: boolean;
}

/** A filter that is on or off: it leaves the talks that have something, or hides them. */
interface SwitchEntry<Name extends string> {
  /** The field of a query, and the key in an address. */
  name: Name;
  /** Hides the talks that have it (`sponsored=0`) instead of leaving only those (`notes=1`). */
  hides?: boolean;
  isIn: (row: SwitchRow) => boolean;
  /** What the button or line says that turns it on. */
  label: string;
  /** What is said of a list while it is on. */
  chip: string;
  /** Whether it is about the reader's own list. Links that are meant for others go without it. */
  isOwn?: boolean;
  /** The page that lists the talks that have it, for readers without script. */
  path?: string;
  /** The facet among whose values it is offered, and how it reads there while it is on; by default it has a button of its own. */
  under?: { facet: Facet; value: string };
}

/** In the order of addresses and of the filter bar. */
export const FACETS = facets([
  {
    name: 'years',
    key: 'year',
    label: 'Year',
    valuesOf: ({ year }) => [year],
    completedBy: 'value',
  },
  {
    name: 'conferences',
    key: 'conference',
    label: 'Conference',
    valuesOf: ({ conference }) => [conference],
    path: '/conferences',
    completedBy: 'name',
  },
  {
    name: 'days',
    key: 'day',
    label: 'Day',
    valuesOf: ({ day }) => (day === null ? [] : [day]),
    completedBy: 'name',
  },
  {
    name: 'kinds',
    key: 'kind',
    label: 'Kind',
    valuesOf: ({ kind }) => [kind],
    completedBy: 'value',
    leads: true,
  },
  {
    name: 'tracks',
    key: 'track',
    label: 'Track',
    valuesOf: ({ tracks }) => tracks,
    completedBy: 'name',
  },
  {
    name: 'rooms',
    key: 'room',
    label: 'Room',
    valuesOf: ({ rooms }) => rooms,
    completedBy: 'name',
  },
  {
    name: 'companies',
    key: 'company',
    label: 'Company',
    valuesOf: ({ companies }) => companies,
    path: '/companies',
    completedBy: 'name',
  },
  {
    name: 'topics',
    key: 'topic',
    label: 'Topic',
    valuesOf: ({ topics }) => topics,
    path: '/topics',
    completedBy: 'name',
  },
  {
    name: 'speakers',
    key: 'speaker',
    label: 'Speaker',
    valuesOf: ({ speakers }) => speakers,
    path: '/speakers',
    completedBy: 'name',
  },
]);

/** In the order of addresses and of the filter bar; eight at most. */
export const SWITCHES = switches([
  {
    name: 'notes',
    isIn: ({ hasNotes = false }) => hasNotes,
    label: 'Has notes',
    chip: 'Has notes',
    path: '/notes',
  },
  {
    name: 'slides',
    isIn: ({ hasSlides = false }) => hasSlides,
    label: 'Has slides',
    chip: 'Has slides',
  },
  {
    name: 'video',
    isIn: ({ hasVideo = false }) => hasVideo,
    label: 'Has video',
    chip: 'Has video',
  },
  {
    name: 'sponsored',
    hides: true,
    isIn: ({ kind }) => kind.startsWith('sponsored'),
    label: 'Hide sponsored',
    chip: 'Sponsored hidden',
    under: { facet: 'kinds', value: 'Not sponsored' },
  },
  {
    name: 'saved',
    isOwn: true,
    isIn: ({ isSaved = false }) => isSaved,
    label: 'Saved',
    chip: 'Saved',
  },
  {
    name: 'watched',
    hides: true,
    isOwn: true,
    isIn: ({ isWatched = false }) => isWatched,
    label: 'Hide watched',
    chip: 'Watched hidden',
  },
]);

export type Facet = (typeof FACETS)[number]['name'];
export type Switch = (typeof SWITCHES)[number]['name'];

/** The part of a query that the tables are about. */
export type Filters = Record<Facet, readonly string[]> & Record<Switch, boolean>;

/** No filter: what addresses leave out. */
export const noFilters: Filters = {
  ...byName(FACETS, () => []),
  ...byName(SWITCHES, ({ hides = false }) => hides),
};

/** Whether a switch is on. */
export const isOn = (filters: Filters, { name, hides = false }: SwitchEntry<Switch>) =>
  filters[name] !== hides;

/** What the operator `has:` asks for: `has:notes` leaves the same talks as `notes=1`. */
export const HAS = SWITCHES.filter(({ hides = false, isOwn = false }) => !hides && !isOwn);

/** What a talk of the catalogue has, as rows keep it. */
export function extrasOf(talk: ExtraFields): Extras {
  const extras: Extras = {};
  let name: keyof Extras;
  for (name in EXTRAS) if (EXTRAS[name](talk)) extras[name] = true;
  return extras;
}

/** The same of a row, without the rest of it. */
export function extrasIn(row: Extras): Extras {
  const extras: Extras = {};
  let name: keyof Extras;
  for (name in EXTRAS) if (row[name]) extras[name] = true;
  return extras;
}

/** An object with a property for each entry of a table, under its name. */
export function byName<Entry extends { name: string }, T>(
  table: readonly Entry[],
  valueOf: (entry: Entry, at: number) => T,
): Record<Entry['name'], T>;
export function byName<Entry extends { name: string }, T>(
  table: readonly Entry[],
  valueOf: (entry: Entry, at: number) => T,
): Record<string, T> {
  return Object.fromEntries(table.map((entry, at) => [entry.name, valueOf(entry, at)]));
}

// These only keep the names apart, as types.

function facets<const Name extends string>(entries: readonly FacetEntry<Name>[]) {
  return entries;
}

function switches<const Name extends string>(entries: readonly SwitchEntry<Name>[]) {
  return entries;
}
