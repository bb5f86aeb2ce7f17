import type { Facet, FacetRow } from '#lib/search/filter.ts';
import type { OperatorValues } from '#lib/search/complete.ts';
import { fold } from '#lib/search/fold.ts';
import type { Query } from '#lib/search/query.ts';
import { dayAndMonth, weekday } from '#lib/wording/dates.ts';
import { kinds } from '#lib/wording/kinds.ts';
import type { Row } from '#components/talk/row.ts';
import type { Choice } from '#components/ui/options.tsx';

export type Choices = Record<Facet, readonly Choice[]>;

interface FacetWords {
  facet: Facet;
  label: string;
  one: string;
  many: string;
  /** The page that lists its values, where there is one. */
  path: string | null;
}

/** In the order of the bar. */
export const facets: readonly FacetWords[] = [
  { facet: 'days', label: 'Day', one: 'day', many: 'days', path: null },
  { facet: 'kinds', label: 'Kind', one: 'kind', many: 'kinds', path: null },
  { facet: 'tracks', label: 'Track', one: 'track', many: 'tracks', path: null },
  { facet: 'companies', label: 'Company', one: 'company', many: 'companies', path: '/companies' },
  { facet: 'topics', label: 'Topic', one: 'topic', many: 'topics', path: '/topics' },
  { facet: 'speakers', label: 'Speaker', one: 'speaker', many: 'speakers', path: '/speakers' },
];

/** The names that rows do not tell, since a company is printed in several spellings. */
export type Names = Pick<Choices, 'companies' | 'topics' | 'speakers'>;

/** Rows with the names of what they are filtered by. */
export interface TalkList {
  rows: readonly Row[];
  names: Names;
}

/** Every value that the rows have. */
export function choicesOf({ rows, names }: TalkList): Choices {
  const days = [...new Set(rows.map(({ date }) => date))].filter((date) => date !== null);
  const known = new Set<string>(rows.map(({ kind }) => kind));
  const tracks = new Map(rows.flatMap(({ track }) => (track ? [[track.slug, track.name] as const] : [])));
  return {
    days: days.map((value) => ({ value, name: `${weekday(value)} ${dayAndMonth(value)}` })),
    kinds: Object.entries(kinds)
      .filter(([value]) => known.has(value))
      .map(([value, { label }]) => ({ value, name: label })),
    tracks: [...tracks]
      .map(([value, name]) => ({ value, name }))
      // Not by the rules of a language: to load them costs more at start than all the rest of this.
      .toSorted((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1)),
    ...names,
  };
}

const namesOf = (choices: readonly Choice[]) => choices.map(({ name }) => name);

/** What can be asked for by operators, in the words that they understand. */
export function operatorValues(list: TalkList): OperatorValues {
  const { days, kinds, companies, topics, speakers } = choicesOf(list);
  return {
    speaker: namesOf(speakers),
    company: namesOf(companies),
    topic: namesOf(topics),
    day: namesOf(days),
    kind: kinds.map(({ value }) => value),
    has: ['notes'],
  };
}

/** A row by the values that it is filtered by. */
export const toFacetRow = ({ date, kind, track, speakers, topics, notes }: Row): FacetRow => ({
  day: date,
  kind,
  tracks: track ? [track.slug] : [],
  companies: [...new Set(speakers.flatMap(({ companySlug }) => companySlug ?? []))],
  topics: topics.map(({ slug }) => slug),
  speakers: speakers.map(({ slug }) => slug),
  hasNotes: notes.length > 0,
});

/** The name of a value; one that is unknown, from a mistyped address, names itself. */
export const nameOf = (choices: Choices, facet: Facet, value: string) =>
  choices[facet].find((choice) => choice.value === value)?.name ?? value;

/** How many filters are set, the text aside. */
export const countFilters = (query: Query) =>
  facets.reduce((sum, { facet }) => sum + query[facet].length, 0) +
  Number(query.notes) +
  Number(!query.sponsored);

/** The query without its filters and text; how it is shown stays. */
export const cleared = (query: Query): Query => ({
  ...query,
  q: '',
  exact: false,
  days: [],
  kinds: [],
  tracks: [],
  companies: [],
  topics: [],
  speakers: [],
  notes: false,
  sponsored: true,
});
