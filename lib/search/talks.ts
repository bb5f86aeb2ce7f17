import { fullDate, weekday } from '#lib/wording/dates.ts';
import type { Collection } from './collection.ts';
import { type Extras, HAS } from './facets.ts';
import { fold } from './fold.ts';
import { words } from './words.ts';

/** A talk as the search knows it. */
export interface SearchTalk extends Extras {
  slug: string;
  /** YouTube's ids of its videos. */
  videos: readonly string[];
  title: string;
  speakers: readonly string[];
  /** Names with all their spellings. */
  companies: readonly string[];
  /** Names with all their aliases: `Kubernetes`, `K8s`. */
  topics: readonly string[];
  /** The passages of reports about the talk; empty where there are none. */
  notes: string;
  conference: string;
  year: string;
  /** An ISO date. */
  day: string | null;
  kind: string;
}

/** The weights are so near each other that an exact word in the notes is worth more than the beginning of a word in a title. */
export const talks: Collection<SearchTalk> = {
  keys: ({ slug, videos }) => [slug, ...videos],
  fields: [
    { name: 'title', weight: 1, shortened: true, texts: (talk) => [talk.title] },
    { name: 'speaker', weight: 1, texts: (talk) => talk.speakers },
    { name: 'company', weight: 0.9, shortened: true, texts: (talk) => talk.companies },
    { name: 'topic', weight: 0.75, texts: (talk) => talk.topics },
    { name: 'notes', weight: 0.6, texts: (talk) => (talk.notes ? [talk.notes] : []) },
    // Not `session`, which is true of every talk.
    {
      name: 'kind',
      weight: 0.75,
      texts: (talk) => [talk.kind === 'session' ? '' : talk.kind, talk.day === null ? '' : weekday(talk.day)],
    },
  ],
  properties: {
    day: (value) => {
      const days = new Map<string | null, boolean>([[null, false]]);
      return ({ day }) => {
        if (day && !days.has(day)) days.set(day, holds(`${day} ${fullDate(day)}`, value));
        return days.get(day) ?? false;
      };
    },
    year: (value) => (talk) => talk.year.startsWith(value),
    conference: (value) => {
      const names = new Map<string, boolean>();
      return ({ conference }) => {
        if (!names.has(conference)) names.set(conference, holds(conference, value));
        return names.get(conference) ?? false;
      };
    },
    kind: (value) => {
      const kind = fold(value).trim().replaceAll(' ', '-');
      return (talk) => talk.kind.startsWith(kind);
    },
    has: (value) => {
      const asked = HAS.filter(({ name }) => name.startsWith(fold(value)));
      return (talk) => asked.some(({ isIn }) => isIn(talk));
    },
  },
};

/** Whether each word of `value` begins a word of `text`: `tue`, `21 may`, `2019-05-21`. */
function holds(text: string, value: string): boolean {
  const held = words(text);
  return words(value).every((word) => held.some((other) => other.text.startsWith(word.text)));
}
