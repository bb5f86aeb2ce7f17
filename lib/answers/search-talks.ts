import { slugOfName } from '#lib/catalogue/names/slug.ts';
import type { PublishedTalk } from '#lib/export/schema.ts';
import { excerpt } from '#lib/search/excerpt.ts';
import { extrasOf, FACETS, type FacetRow, noFilters, valueInAddress } from '#lib/search/facets.ts';
import { filterRows } from '#lib/search/filter.ts';
import { passageOf, yearOf } from '#lib/search/of-catalogue.ts';
import { reasons } from '#lib/search/reason.ts';
import { search, type SearchResult } from '#lib/search/search.ts';
import { didYouMean } from '#lib/search/suggest.ts';
import { listOr, partlyFound } from '#lib/wording/found.ts';
import type { Known } from './known.ts';
import { pageOf } from './pages.ts';
import { lines, quoted, sayPage, sayTalk, shorten } from './say.ts';
import type { SearchAnswer, SearchQuestion } from './schema.ts';
import { talkLine } from './talks.ts';
import { Unanswerable } from './unanswerable.ts';

/** So much of a query is searched for, in characters. */
const LONGEST = 1000;

/** What filters go by: the talks as rows, and the slugs of names. */
interface Filterable {
  rows: FacetRow[];
  slugs: ReadonlyMap<string, string>;
}

const filterable = new WeakMap<Known, Filterable>();

/** Find talks as the search box of the site does. Throws an `Unanswerable` for a filter or a cursor that cannot be. */
export function searchFor(known: Known, question: SearchQuestion): SearchAnswer {
  const { cursor, limit, ...asked } = question;
  const query = asked.query.slice(0, LONGEST).toWellFormed();
  const passes = filter(known, asked);
  const isAll = query.trim() === '';
  const result = isAll ? null : search(known.index, query, { limit: 0, exact: asked.exact, within: passes });
  const rows = result ? [...result.rows] : [...passes.keys()].filter((row) => passes[row] === 1);
  const { items, nextCursor } = pageOf(rows, { limit, cursor }, asked);
  return {
    query,
    total: rows.length,
    talks: items.flatMap((row) => {
      const talk = known.file.talks[row];
      return talk ? [{ ...talkLine(known, talk), ...matchOf(known, talk, row, result) }] : [];
    }),
    remarks: [
      ...(asked.query.length > LONGEST
        ? [`Only the first ${LONGEST} of ${asked.query.length} characters were looked for.`]
        : []),
      ...(result ? remarksOn(known, query, result) : []),
    ],
    nextCursor,
  };
}

const HOW = { exact: 'as typed', prefix: 'begun', misspelt: 'misspelt' } as const;

function matchOf(known: Known, talk: PublishedTalk, row: number, result: SearchResult | null) {
  if (!result) return { why: [], quote: null };
  const why = reasons(known.index, row, result.marks).filter((reason) => reason !== null);
  return {
    why: why.map(({ typed, used, field, how }) => `${typed}: “${used}” in ${field}, ${HOW[how]}`),
    quote: excerpt(passageOf(talk), result.marks, 'notes'),
  };
}

function remarksOn(known: Known, query: string, result: SearchResult): string[] {
  const { close, missing, absent, unknown, explanation, rows } = result;
  // Few talks are no sign of a wrong word where filters leave few.
  const suggestion = rows.length === 0 || close ? didYouMean(known.index, query, result) : null;
  return [
    ...(rows.length === 0 ? ['Nothing matches.'] : []),
    ...(close ?? []).map(
      ({ typed, used }) => `Nothing has “${typed}”; these have ${listOr(used.map((word) => `“${word}”`))}.`,
    ),
    ...unknown.map(({ operator, value, near }) => {
      const meant = near.length > 0 ? ` Did you mean ${listOr(near.map((one) => `“${one.value}”`))}?` : '';
      return `There is no ${operator} “${value}”.${meant}`;
    }),
    ...(missing.length > 0 ? [partlyFound('talk', absent)] : []),
    ...(suggestion === null ? [] : [`Did you mean “${suggestion}”?`]),
    ...(explanation === null ? [] : [`${explanation}.`]),
  ];
}

type Filters = Omit<SearchQuestion, 'cursor' | 'limit'>;

/** 1 for each talk that passes the filters and the scope. */
function filter(known: Known, { scope, has, ...asked }: Filters): Uint8Array {
  const { rows, slugs } = filterable.get(known) ?? makeFilterable(known);
  if (scope === 'conference' && asked.conferences.length !== 1)
    throw new Unanswerable('Unexpected scope `conference`, expected one conference in `conferences` with it');
  const filters = {
    ...noFilters,
    notes: has.includes('notes'),
    slides: has.includes('slides'),
    video: has.includes('video'),
  };
  for (const { name, key, valuesOf } of FACETS) {
    const values = [...new Set(asked[name].map((value) => readValue(name, value, slugs)))];
    const taken = new Set(rows.flatMap(valuesOf));
    for (const [at, value] of values.entries())
      if (!taken.has(value)) throw unknownValue(key, asked[name][at] ?? value, value, taken);
    filters[name] = values;
  }
  const { passes } = filterRows(rows, filters);
  return scope === 'report'
    ? passes.map((pass, row) => (known.file.talks[row]?.attended ? pass : 0))
    : passes;
}

/** Names do as well as slugs. */
function readValue(facet: string, value: string, slugs: Filterable['slugs']): string {
  if (!['companies', 'topics', 'speakers', 'tracks'].includes(facet)) return valueInAddress(value);
  return slugs.get(`${facet} ${value.trim().toLowerCase()}`) ?? slugOfName(value);
}

function makeFilterable(known: Known): Filterable {
  const { talks, topics } = known.file;
  const credits = talks.flatMap(({ speakers }) => speakers);
  const made = {
    rows: talks.map((talk) => facetRow(known, talk)),
    slugs: new Map([
      ...topics.map(({ slug, name }) => [`topics ${name.toLowerCase()}`, slug] as const),
      ...credits.map(({ slug, name }) => [`speakers ${name.toLowerCase()}`, slug] as const),
      ...credits.flatMap(({ company, companySlug }) =>
        company && companySlug ? [[`companies ${company.toLowerCase()}`, companySlug] as const] : [],
      ),
    ]),
  };
  filterable.set(known, made);
  return made;
}

function unknownValue(key: string, given: string, value: string, taken: ReadonlySet<string>): Unanswerable {
  const start = value.slice(0, 3);
  const near = [...taken]
    .filter((one) => one.includes(value) || (value.length > 3 && one.startsWith(start)))
    .slice(0, 5);
  const some = near.length > 0 ? near : [...taken].slice(0, 5);
  return new Unanswerable(
    `Unexpected ${key} \`${shorten(given, 100)}\`, expected one that a talk has, such as ${some.map((one) => `\`${one}\``).join(', ')}`,
  );
}

function facetRow({ conferences }: Known, talk: PublishedTalk): FacetRow {
  return {
    kind: talk.kind,
    year: yearOf(conferences.get(talk.conference)),
    conference: talk.conference,
    day: talk.date,
    tracks: talk.track === null ? [] : [slugOfName(talk.track)],
    rooms: talk.room === null ? [] : [valueInAddress(talk.room)],
    companies: talk.speakers.flatMap(({ companySlug }) => companySlug ?? []),
    topics: talk.topics,
    speakers: talk.speakers.map(({ slug }) => slug),
    ...extrasOf({ ...talk, recordings: talk.recordings }),
  };
}

export const saySearch = ({ total, talks, remarks, nextCursor }: SearchAnswer): string =>
  lines(
    ...remarks.map((remark) => shorten(remark, 500)),
    ...talks.map((talk) =>
      lines(sayTalk(talk), talk.quote && `  In a trip report:\n  ${quoted(talk.quote)}`),
    ),
    sayPage(talks.length, total, nextCursor),
  );
