import {
  extrasIn,
  type Facet,
  FACETS,
  type FacetRow,
  isOn,
  noFilters,
  SWITCHES,
  valueInAddress,
} from '#lib/search/facets.ts';
import { fold } from '#lib/search/fold.ts';
import type { Query } from '#lib/search/query.ts';
import { dayAndMonth, weekday } from '#lib/wording/dates.ts';
import { kinds } from '#lib/wording/kinds.ts';
import type { Row } from '#components/talk/row.ts';
import type { Choice } from '#components/ui/options.tsx';

/** What the filters of a list offer. */
export interface Choices extends Record<Facet, readonly Choice[]> {
  /** The switches that would make a difference: some rows of the list have what they are about, and some have not. */
  switches: typeof SWITCHES;
}

/** The names that rows do not give: of conferences, and of companies and people, which are printed in several spellings. */
export type Names = Pick<Choices, 'conferences' | 'companies' | 'topics' | 'speakers'>;

/** Rows with the names of what they are filtered by. */
export interface TalkList {
  rows: readonly Row[];
  names: Names;
}

/** The short names of conferences by slug, where a list is of more than one. */
export type ConferenceNames = Readonly<Record<string, string>> | undefined;

export const conferenceNames = ({ names }: TalkList): ConferenceNames =>
  names.conferences.length > 1
    ? Object.fromEntries(names.conferences.map(({ value, name }) => [value, name]))
    : undefined;

/** Everything that the rows can be filtered by. */
export function choicesOf({ rows, names }: TalkList): Choices {
  const years = [...new Set(rows.map(({ year }) => year))];
  // A weekday says nothing among several conferences, and their days are too many to choose from.
  const days =
    names.conferences.length > 1
      ? []
      : [...new Set(rows.map(({ date }) => date))].filter((date) => date !== null);
  const known = new Set<string>(rows.map(({ kind }) => kind));
  const tracks = new Map(rows.flatMap(({ track }) => (track ? [[track.slug, track.name] as const] : [])));
  return {
    years: years.map((value) => ({ value, name: value })),
    days: days.map((value) => ({ value, name: `${weekday(value)} ${dayAndMonth(value)}` })),
    kinds: Object.entries(kinds)
      .filter(([value]) => known.has(value))
      .map(([value, { label }]) => ({ value, name: label })),
    tracks: [...tracks]
      .map(([value, name]) => ({ value, name }))
      // Compared as plain text: loading the sorting rules of a language takes longer than everything else here.
      .toSorted((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1)),
    rooms: [...new Set(rows.flatMap(({ room }) => room ?? []))]
      .toSorted()
      .map((name) => ({ value: valueInAddress(name), name })),
    ...names,
    switches: switchesIn(rows),
  };
}

/** The switches that would make a difference to rows. */
export const switchesIn = (rows: readonly Parameters<(typeof SWITCHES)[number]['isIn']>[0][]) =>
  SWITCHES.filter(({ isIn }) => rows.some(isIn) && !rows.every(isIn));

/** Which talks are in the reader's own list, by slug. */
export interface Own {
  saved: ReadonlySet<string>;
  watched: ReadonlySet<string>;
}

export const noOwn: Own = { saved: new Set(), watched: new Set() };

/** A row by the values that it is filtered by. */
export const toFacetRow = (row: Row): FacetRow => ({
  year: row.year,
  conference: row.conference,
  day: row.date,
  kind: row.kind,
  tracks: row.track ? [row.track.slug] : [],
  rooms: row.room === undefined ? [] : [valueInAddress(row.room)],
  // By its page, and as printed: addresses made before spellings were joined still find their talks.
  companies: [
    ...new Set(
      row.speakers.flatMap(({ company, companySlug }) =>
        company === null || companySlug === null ? [] : [companySlug, valueInAddress(company)],
      ),
    ),
  ],
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
