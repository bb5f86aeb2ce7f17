import { fullDate, weekday } from '#lib/wording/dates.ts';
import type { Collection } from './collection.ts';
import { type Extras, HAS } from './facets.ts';

/** A talk as the search knows it. */
export interface SearchTalk extends Extras {
  slug: string;
  /** YouTube's ids of its videos. */
  videos: readonly string[];
  title: string;
  speakers: readonly string[];
  /** Their roles; left out where none is given. */
  roles?: readonly string[];
  /** Names with all their spellings. */
  companies: readonly string[];
  /** Names with all their aliases: `Kubernetes`, `K8s`. */
  topics: readonly string[];
  /** The passages of reports about the talk; empty where there are none. */
  notes: string;
  conference: string;
  year: string;
  /** Where the conference was; left out for one that was online. */
  city?: string;
  /** Left out where it has none, or where it is not known. */
  track?: string;
  room?: string;
  /** An ISO date. */
  day: string | null;
  kind: string;
}

/** The roles of a talk's speakers, each once. */
export const rolesOf = ({ speakers }: { speakers: readonly { role: string | null }[] }) => [
  ...new Set(speakers.flatMap(({ role }) => role ?? [])),
];

/** The weights are chosen with the values of nearness in expand.ts. */
export const talks: Collection<SearchTalk> = {
  keys: ({ slug, videos }) => [slug, ...videos],
  fields: [
    { name: 'title', weight: 1, shortened: true, texts: (talk) => [talk.title] },
    { name: 'speaker', weight: 1, people: true, texts: (talk) => talk.speakers },
    { name: 'company', weight: 0.9, shortened: true, texts: (talk) => talk.companies },
    { name: 'notes', weight: 0.64, texts: (talk) => (talk.notes ? [talk.notes] : []) },
    { name: 'topic', weight: 0.52, texts: (talk) => talk.topics },
    {
      name: 'track',
      weight: 0.5,
      circumstance: true,
      texts: ({ track }) => (track === undefined ? [] : [track]),
    },
    {
      name: 'programme',
      weight: 0.5,
      circumstance: true,
      // Not the kind `session`, which is true of every talk.
      texts: ({ kind, day, year, conference, city, room, roles = [] }) => [
        kind === 'session' ? '' : kind,
        day === null ? '' : weekday(day),
        conference.includes(year) ? conference : `${conference} ${year}`,
        ...(city === undefined ? [] : [city]),
        ...(room === undefined ? [] : [room]),
        ...roles,
      ],
    },
  ],
  properties: {
    year: { valuesOf: ({ year }) => [year] },
    conference: {
      valuesOf: ({ conference, city }) => (city === undefined ? [conference] : [conference, city]),
    },
    day: {
      valuesOf: ({ day }) => (day === null ? [] : [day]),
      calledOf: (day) => `${day} ${fullDate(day)}`,
    },
    kind: { valuesOf: ({ kind }) => [kind], fromStart: true },
    track: { valuesOf: ({ track }) => (track === undefined ? [] : [track]) },
    room: { valuesOf: ({ room }) => (room === undefined ? [] : [room]) },
    has: { valuesOf: (talk) => HAS.flatMap(({ name, isIn }) => (isIn(talk) ? [name] : [])) },
  },
};
