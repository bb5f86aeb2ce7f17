import { type Facet, FACETS, isOn, type Switch, SWITCHES } from '#lib/search/facets.ts';
import { flip } from '#lib/search/filter.ts';
import { formatQuery, type Query } from '#lib/search/query.ts';
import { count } from '#lib/wording/counts.ts';
import { undatedOf } from '#lib/wording/found.ts';
import { type Choices, cleared, nameOf } from '#components/sessions/query/facets.ts';
import { kinds } from '#lib/wording/kinds.ts';
import type { Found } from '#components/sessions/query/search-engine.ts';
import { type Beyond, countWith, type Listing } from '#components/sessions/query/listing.ts';

/** A link out of a view that is empty. */
export interface Way {
  name: string;
  path: string;
  what: string;
}

export interface Clash {
  heading: string;
  advice: string;
  ways: Way[];
}

/** Why a query leaves nothing, and what could be dropped, each way out with how many sessions it leads to. */
export function clashOf(
  listing: Listing,
  query: Query,
  choices: Choices,
  found: Found | null,
  beyond: Beyond | null,
): Clash {
  const text = inShort(query.q.trim());
  const asked = conditionsOf(query, choices);
  const ways: Way[] = [];
  const add = (name: string, next: Query) => {
    const n = countWith(listing, next, next.q ? found : null);
    if (n > 0) ways.push({ name, path: formatQuery(next) || '?', what: count(n, 'session') });
  };
  if (text && asked.length > 0) {
    for (const { without, where } of asked) add(`Search “${text}” ${where}`, without);
    add(asked.length === 1 ? `Show ${asked[0]?.all ?? 'all'}` : 'Keep the filters without the search', {
      ...query,
      q: '',
      exact: false,
    });
  } else if (asked.length > 1) {
    for (const { without, name } of asked) add(`Drop ${name}`, without);
  }
  for (const { operator, value, text: shorter, found: others } of found?.shorter() ?? []) {
    const next = { ...query, q: shorter };
    const here = countWith(listing, next, others);
    const n = here || others.rows.length;
    ways.push({
      name: `Drop ${labelOf(operator)}: ${value}`,
      path: formatQuery(here > 0 ? next : { ...cleared(query), q: shorter, scope: 'conference' }),
      what: [count(n, 'session'), here > 0 ? '' : undatedOf(others.undated, n)].filter(Boolean).join('. '),
    });
  }
  if (query.exact && text)
    ways.push({ name: 'Show close matches too', path: formatQuery({ ...query, exact: false }), what: '' });
  if (found?.meant)
    ways.push({ name: `Search “${found.meant}”`, path: formatQuery({ ...query, q: found.meant }), what: '' });
  add('Start again with the whole programme', cleared(query));
  const advice =
    beyond && asked.length === 0
      ? 'There are matches in the rest of the conference:'
      : adviceOf(text, asked.length, ways);
  if (beyond)
    ways.unshift({
      name: `Search “${text}” in the whole conference`,
      path: beyond.href,
      what: count(beyond.sessions, 'session'),
    });
  return { heading: headingOf(query, text, asked.length, found), advice, ways };
}

/** What a filter is called that was typed as an operator. */
const labelOf = (operator: string) =>
  FACETS.find(({ key }) => key === operator)?.label ?? (operator === 'has' ? 'Has' : operator);

function headingOf(query: Query, text: string, filters: number, found: Found | null): string {
  const nothing = text && found?.rows.length === 0;
  if (nothing) return `Nothing matches “${text}”`;
  if (text && filters === 0) return `Nothing here matches “${text}”`;
  const [kind] = query.kinds;
  const named = Object.entries(kinds)
    .find(([value]) => value === kind)?.[1]
    .label.toLowerCase();
  if (text && filters === 1 && query.kinds.length === 1 && named) return `No ${named} mentions “${text}”`;
  if (text) return `No session mentions “${text}” with ${filters === 1 ? 'this filter' : 'these filters'}`;
  return filters === 1 ? 'No session matches this filter' : 'No session matches all these filters';
}

function adviceOf(text: string, filters: number, ways: readonly Way[]): string {
  const conditions = filters + Number(text !== '');
  if (conditions > 1 && ways.length === conditions + 1)
    return conditions === 2
      ? 'There are sessions for each, but none for both. Drop one:'
      : 'No session matches all of these. Drop one:';
  if (text) return 'Try fewer words, or the name of a speaker, company or topic. You can also:';
  return 'You can:';
}

interface Condition {
  name: string;
  /** Where the search looks without it: “in every kind”. */
  where: string;
  /** What there is without the search: “all keynotes”. */
  all: string;
  without: Query;
}

function conditionsOf(query: Query, choices: Choices): Condition[] {
  const facets = FACETS.filter(({ name }) => query[name].length > 0).map(({ name, label }) => {
    const names = query[name].map((value) => nameOf(choices, name, value));
    const [only] = names.length === 1 ? names : [];
    return {
      name: `${label}: ${only ?? `${names.length} ${name}`}`,
      where: EVERYWHERE[name],
      all: name === 'kinds' && only ? `all ${pluralOf(query.kinds[0])}` : `all of ${only ?? `these ${name}`}`,
      without: { ...query, [name]: [] },
    };
  });
  const switches = SWITCHES.filter((one) => isOn(query, one)).map(({ name, chip }) => ({
    name: chip,
    where: EVERYWHERE[name],
    all: ALL[name],
    without: flip(query, name),
  }));
  return [...facets, ...switches];
}

/** Where a search goes once a filter is dropped. */
const EVERYWHERE: Record<Facet | Switch, string> = {
  years: 'in every year',
  conferences: 'at every conference',
  days: 'on every day',
  kinds: 'in every kind',
  tracks: 'in every track',
  rooms: 'in every room',
  companies: 'in every company',
  topics: 'in every topic',
  speakers: 'in every speaker',
  notes: 'with or without notes',
  slides: 'with or without slides',
  video: 'with or without video',
  sponsored: 'in sponsored sessions too',
  saved: 'saved or not',
  watched: 'among those you watched too',
};

/** What a switch leaves without the search. */
const ALL: Record<Switch, string> = {
  notes: 'all with notes',
  slides: 'all with slides',
  video: 'all with video',
  sponsored: 'all that are not sponsored',
  saved: 'all that you saved',
  watched: 'all that you have not watched',
};

/** How many characters of what was typed a heading repeats. */
const MOST = 80;

function inShort(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}

const pluralOf = (kind: string | undefined) =>
  Object.entries(kinds)
    .find(([value]) => value === kind)?.[1]
    .plural.toLowerCase() ?? 'of this kind';
