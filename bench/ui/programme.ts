import type { Names } from '#components/sessions/query/facets.ts';
import type { Row } from '#components/talk/row.ts';
import { loadTalks } from '#bench/search/talks.ts';
import { loadCatalogue } from '#lib/catalogue/load.ts';
import { indexTopics } from '#lib/catalogue/links/topics.ts';
import type { SearchTalk } from '#lib/search/talks.ts';

// Generated programmes: the talks of bench/search spread over four days, as rows of a list and as talks to search. They get
// topics in the same way as the catalogue's talks, so that their rows are as large as real ones.

const DAYS = ['2019-05-20', '2019-05-21', '2019-05-22', '2019-05-23'];
const KINDS = [
  'keynote',
  'sponsored-keynote',
  'intro',
  'deep-dive',
  'session',
  'session',
  'session',
] as const;

const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'x';

/** A programme of `size` talks, the same in every run: rows, the values of filters, and the talks to search. */
export function makeProgramme(size: number): {
  rows: Row[];
  names: Names;
  talks: SearchTalk[];
} {
  const vocabulary = loadCatalogue().topics;
  const find = indexTopics(vocabulary);
  const bySlug = new Map(vocabulary.map((topic) => [topic.slug, topic]));
  const programme = loadTalks(size).map((talk, at) => {
    const topics = find(`${talk.title}. ${talk.notes}`, null, []).flatMap((slug) => bySlug.get(slug) ?? []);
    const placed = {
      ...talk,
      slug: `${slugOf(talk.title)}-${at}`,
      day: DAYS[Math.floor((at * DAYS.length) / size)] ?? null,
      kind: KINDS[at % KINDS.length] ?? 'session',
      topics: topics.flatMap(({ name, aliases }) => [name, ...aliases]),
    };
    return { talk: placed, row: toRow(placed, topics, at) };
  });
  const talks = programme.map(({ talk }) => talk);
  const rows = programme.map(({ row }) => row);
  return {
    talks,
    rows,
    names: {
      conferences: [],
      companies: choices(talks.map(({ companies }) => companies.slice(0, 1))),
      topics: choices(rows.map(({ topics }) => topics.map(({ name }) => name))),
      speakers: choices(talks.map(({ speakers }) => speakers)),
    },
  };
}

function toRow(talk: SearchTalk & { kind: Row['kind'] }, topics: Row['topics'], at: number): Row {
  const { slug, title, speakers, companies, day, kind, hasNotes = false } = talk;
  const company = companies[0] ?? null;
  return {
    slug,
    recording: at.toString(36).padStart(11, '0'),
    kind,
    title,
    conference: 'generated',
    year: '2019',
    date: day,
    track: { slug: `track-${at % 20}`, name: `Track ${at % 20}` },
    speakers: [...new Set(speakers)].map((name) => ({
      slug: slugOf(name),
      name,
      role: null,
      company,
      companySlug: company && slugOf(company),
    })),
    topics: topics.map(({ slug, name }) => ({ slug, name })),
    notes: hasNotes ? [{ report: 'generated', anchor: slug, heading: 'Of what was said' }] : [],
    inReport: false,
    hasNotes,
  };
}

function choices(names: readonly (readonly string[])[]): { value: string; name: string }[] {
  const known = new Map(names.flat().map((name) => [slugOf(name), name]));
  return [...known]
    .map(([value, name]) => ({ value, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
