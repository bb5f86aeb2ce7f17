import {
  extrasIn,
  type Facet,
  FACETS,
  type FacetRow,
  HAS,
  isOn,
  noFilters,
  SWITCHES,
} from '#lib/search/facets.ts';
import type { OperatorValues } from '#lib/search/complete.ts';
import { fold } from '#lib/search/fold.ts';
import type { Query } from '#lib/search/query.ts';
import { dayAndMonth, weekday } from '#lib/wording/dates.ts';
import { kinds } from '#lib/wording/kinds.ts';
import type { Row } from '#components/talk/row.ts';
import type { Choice } from '#components/ui/options.tsx';

/** What the filters of a list offer. */
export interface Choices extends Record<Facet, readonly Choice[]> {
  /** The switches that would make a difference: some row of the list has what they are about. */
  switches: typeof SWITCHES;
}

/** The names that rows cannot give, because a company or a person is printed in several spellings. */
export type Names = Pick<Choices, 'companies' | 'topics' | 'speakers'>;

/** Rows with the names of what they are filtered by. */
export interface TalkList {
  rows: readonly Row[];
  names: Names;
}

/** Everything that the rows can be filtered by. */
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
      // Compared as plain text: loading the sorting rules of a language takes longer than everything else here.
      .toSorted((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1)),
    ...names,
    switches: SWITCHES.filter(({ isIn }) => rows.some(isIn)),
  };
}

/** What may follow an operator of the search box, such as `speaker:`. */
export function operatorValues(list: TalkList): OperatorValues {
  const choices = choicesOf(list);
  const values = FACETS.flatMap(({ name, key, completedBy }) =>
    completedBy ? [[key, choices[name].map((choice) => choice[completedBy])] as const] : [],
  );
  return { ...Object.fromEntries(values), has: HAS.map(({ name }) => name) };
}

/** A row by the values that it is filtered by. */
export const toFacetRow = (row: Row): FacetRow => ({
  day: row.date,
  kind: row.kind,
  tracks: row.track ? [row.track.slug] : [],
  companies: [...new Set(row.speakers.flatMap(({ companySlug }) => companySlug ?? []))],
  topics: row.topics.map(({ slug }) => slug),
  speakers: row.speakers.map(({ slug }) => slug),
  ...extrasIn(row),
});

/** The name of a value; an unknown value, from a mistyped address, is its own name. */
export const nameOf = (choices: Choices, facet: Facet, value: string) =>
  choices[facet].find((choice) => choice.value === value)?.name ?? value;

/** The switches that a list offers among the values of a facet; those with a button of their own for `null`. */
export const switchesOf = ({ switches }: Choices, facet: Facet | null) =>
  switches.filter(({ under }) => (under?.facet ?? null) === facet);

/** How many filters are set: each value counts, and each switch that is on. */
export const countFilters = (query: Query) =>
  FACETS.reduce((sum, { name }) => sum + query[name].length, 0) +
  SWITCHES.filter((one) => isOn(query, one)).length;

/** The query without its filters and its text; how the list is shown stays. */
export const cleared = (query: Query): Query => ({ ...query, ...noFilters, q: '', exact: false });
