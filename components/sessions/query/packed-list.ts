import type { Row, RowSpeaker } from '#components/talk/row.ts';
import { type Extras, extrasIn } from '#lib/search/facets.ts';
import type { Choice } from '#components/ui/options.tsx';
import type { TalkList } from './facets.ts';

// All talks of one conference as they are sent to the browser. Each field is a list of its own, since texts of one sort
// compress well together, and a value that many talks share is written once. Slugs are left out where the title or the
// name gives them: they are a third of what is left.

/** A field of many records: its different values, and which of them each record has. */
interface Column<T> {
  values: readonly T[];
  at: readonly number[];
}

export interface PackedList {
  conference: string;
  year: string;
  titles: readonly string[];
  slugs: readonly PackedSlug[];
  recordings: readonly Row['recording'][];
  kinds: Column<Row['kind']>;
  dates: Column<Row['date']>;
  tracks: Column<Row['track']>;
  rooms: Column<string | null>;
  /** As positions in `topicSlugs`. */
  topics: Column<readonly number[]>;
  topicSlugs: readonly string[];
  notes: Column<Row['notes']>;
  /** What search looks through of the notes on each talk; empty where there are none. */
  passages: Column<string>;
  marks: Column<Extras & Pick<Row, 'inReport' | 'recordingState'>>;
  /** How many speakers each talk has; all of them follow one another in `speakers`. */
  speakersEach: Column<number>;
  speakers: {
    names: readonly string[];
    slugs: readonly PackedSlug[];
    roles: Column<string | null>;
    companies: Column<readonly [name: string, slug: PackedSlug | null] | null>;
  };
  /** The names of people who are printed with another spelling. */
  people: readonly Choice[];
}

/** 0 where the title or name gives the slug. */
type PackedSlug = string | 0;

/** A name with its other spellings, as search knows them. */
export interface Spelt extends Choice {
  also: readonly string[];
}

/** The names that all conferences have in common, each once. */
export interface CommonNames {
  /** Newest first, with their cities, as search knows them. */
  conferences: readonly (Choice & { city?: string })[];
  companies: readonly Spelt[];
  topics: readonly Spelt[];
}

/** A list of talks, with the text of the notes on each. */
export interface SearchableList extends TalkList {
  passages: readonly string[];
}

/** All talks of a conference, packed; they must be of one conference. */
export function packList({ rows, names, passages }: SearchableList): PackedList {
  const speakers = rows.flatMap((row) => row.speakers);
  const topicSlugs = [...new Set(rows.flatMap(({ topics }) => topics.map(({ slug }) => slug)))];
  const topicAt = new Map(topicSlugs.map((slug, at) => [slug, at]));
  const printed = new Map(speakers.map(({ slug, name }) => [slug, name]));
  return {
    conference: rows[0]?.conference ?? '',
    year: rows[0]?.year ?? '',
    titles: rows.map(({ title }) => title),
    slugs: rows.map(({ slug, title }) => packSlug(slug, title)),
    recordings: rows.map(({ recording }) => recording),
    kinds: column(rows.map(({ kind }) => kind)),
    dates: column(rows.map(({ date }) => date)),
    tracks: column(rows.map(({ track }) => track)),
    rooms: column(rows.map(({ room = null }) => room)),
    topics: column(rows.map(({ topics }) => topics.flatMap(({ slug }) => topicAt.get(slug) ?? []))),
    topicSlugs,
    notes: column(rows.map(({ notes }) => notes)),
    passages: column(passages),
    marks: column(
      rows.map(({ inReport, recordingState, ...row }) => ({
        ...extrasIn(row),
        inReport,
        ...(recordingState && { recordingState }),
      })),
    ),
    speakersEach: column(rows.map((row) => row.speakers.length)),
    speakers: {
      names: speakers.map(({ name }) => name),
      slugs: speakers.map(({ slug, name }) => packSlug(slug, name)),
      roles: column(speakers.map(({ role }) => role)),
      companies: column(
        speakers.map(({ company, companySlug }) =>
          company === null ? null : ([company, companySlug && packSlug(companySlug, company)] as const),
        ),
      ),
    },
    people: names.speakers.filter(({ value, name }) => printed.get(value) !== name),
  };
}

/** What `packList` packed. `common` has at least the names of its conference, companies and topics. */
export function unpackList(packed: PackedList, common: CommonNames): SearchableList {
  const speakers = unpackSpeakers(packed.speakers);
  const bySlug = new Map(common.topics.map((topic) => [topic.value, topic]));
  const topics = packed.topicSlugs.map((slug) => {
    const { name = slug, unlisted } = bySlug.get(slug) ?? {};
    return { slug, name, ...(unlisted && { unlisted }) };
  });
  const { conference, year } = packed;
  let end = 0;
  const rows = packed.titles.flatMap((title, at): Row[] => {
    const kind = valueAt(packed.kinds, at);
    const recording = packed.recordings[at];
    const room = valueAt(packed.rooms, at) ?? null;
    const begin = end;
    end += valueAt(packed.speakersEach, at) ?? 0;
    if (kind === undefined || recording === undefined) return [];
    return [
      {
        slug: packed.slugs[at] || likelySlug(title),
        recording,
        kind,
        title,
        conference,
        year,
        date: valueAt(packed.dates, at) ?? null,
        track: valueAt(packed.tracks, at) ?? null,
        ...(room !== null && { room }),
        speakers: speakers.slice(begin, end),
        topics: (valueAt(packed.topics, at) ?? []).flatMap((topic) => topics[topic] ?? []),
        notes: valueAt(packed.notes, at) ?? [],
        inReport: false,
        ...valueAt(packed.marks, at),
      },
    ];
  });
  return {
    rows,
    passages: packed.titles.map((_, at) => valueAt(packed.passages, at) ?? ''),
    names: {
      conferences: common.conferences.filter(among([conference])),
      companies: common.companies.filter(among(speakers.map(({ companySlug }) => companySlug))),
      topics: common.topics.filter(among(packed.topicSlugs)),
      speakers: people(speakers, packed.people),
    },
  };
}

/** Whether a choice has one of these values. */
const among = (values: Iterable<string | null>) => {
  const known = new Set(values);
  return ({ value }: Choice) => known.has(value);
};

function unpackSpeakers({ names, slugs, roles, companies }: PackedList['speakers']): RowSpeaker[] {
  return names.map((name, at) => {
    const [company = null, companySlug = null] = valueAt(companies, at) ?? [];
    return {
      slug: slugs[at] || likelySlug(name),
      name,
      role: valueAt(roles, at) ?? null,
      company,
      companySlug: companySlug === 0 && company !== null ? likelySlug(company) : companySlug || null,
    };
  });
}

function people(speakers: readonly RowSpeaker[], otherwise: readonly Choice[]): Choice[] {
  const names = new Map(speakers.map(({ slug, name }) => [slug, name]));
  for (const { value, name } of otherwise) names.set(value, name);
  return Array.from(names, ([value, name]) => ({ value, name }));
}

function column<T>(values: readonly T[]): Column<T> {
  const places = new Map<string, number>();
  const different: T[] = [];
  const at = values.map((value) => {
    const key = JSON.stringify(value);
    const place = places.get(key) ?? different.push(value) - 1;
    places.set(key, place);
    return place;
  });
  return { values: different, at };
}

const valueAt = <T>({ values, at }: Column<T>, record: number): T | undefined => values[at[record] ?? -1];

const packSlug = (slug: string, text: string): PackedSlug => (slug === likelySlug(text) ? 0 : slug);

/** In characters. */
const LONGEST_SLUG = 80;

/** The slug that a title or name has in most cases. Any other is written out, so this need not be right. */
function likelySlug(text: string): string {
  const slug = (
    text
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/['’\p{M}]/gu, '')
      .replaceAll('&', ' and ')
      .match(/[a-z0-9]+/g) ?? []
  ).join('-');
  if (slug.length <= LONGEST_SLUG) return slug;
  return slug.slice(0, slug.lastIndexOf('-', LONGEST_SLUG));
}
