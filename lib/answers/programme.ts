import { conferencePath, dayPath, speakerPath } from '#lib/addresses.ts';
import type { PublishedTalk, TalksFile } from '#lib/export/schema.ts';
import { DAWN } from '#lib/wording/dates.ts';
import type { Known } from './known.ts';
import { pageOf } from './pages.ts';
import { lines, sayPage, sayTalk, shorten } from './say.ts';
import type { ConferencesAnswer, DayAnswer, DayQuestion, SpeakerAnswer } from './schema.ts';
import { talkLine } from './talks.ts';
import { nearestRows, slugIn, Unanswerable, unknown } from './unanswerable.ts';

/** How many items there are of each key. */
function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Every conference, newest first. */
export function listConferences({ file }: Known): ConferencesAnswer {
  const talks = countBy(file.talks, ({ conference }) => conference);
  const reports = countBy(file.reports, ({ conference }) => conference);
  return {
    conferences: file.conferences.map(({ slug, url, name, city, days }) => ({
      slug,
      url,
      name,
      city,
      days,
      talks: talks.get(slug) ?? 0,
      reports: reports.get(slug) ?? 0,
    })),
  };
}

export const sayConferences = ({ conferences }: ConferencesAnswer): string =>
  lines(
    ...conferences.map(
      ({ slug, name, days, talks, url }) =>
        `- ${shorten(name, 200)} (\`${slug}\`), ${days[0] ?? ''}, talks: ${talks}\n  ${url}`,
    ),
  );

/** The conference of a slug or a permalink. Throws an `Unanswerable` for any other. */
export function conferenceOf({ conferences }: Known, given: string): TalksFile['conferences'][number] {
  const slug = slugIn(given).toLowerCase();
  const conference = conferences.get(slug);
  if (conference) return conference;
  const words = slug.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const score = (other: TalksFile['conferences'][number]) =>
    words.filter((word) => `${other.slug} ${other.name}`.toLowerCase().includes(word)).length;
  const near = [...conferences.values()].toSorted((a, b) => score(b) - score(a)).slice(0, 3);
  throw unknown(
    'conference',
    given,
    near.map(({ slug }) => slug),
  );
}

/** The talks of one day of a conference. Throws an `Unanswerable` where there is no such conference, day or cursor. */
export function getDay(
  known: Known,
  { conference: given, date: asked, limit, cursor }: DayQuestion,
): DayAnswer {
  const conference = conferenceOf(known, given);
  const all = known.file.talks.filter((talk) => talk.conference === conference.slug);
  const counts = countBy(all, ({ date }) => date);
  const days = conference.days.map((date) => ({ date, talks: counts.get(date) ?? 0 }));
  const date = asked ?? days.find(({ talks }) => talks > 0)?.date ?? days[0]?.date ?? '';
  if (!conference.days.includes(date)) {
    const known = conference.days.map((day) => `\`${day}\``).join(', ');
    throw new Unanswerable(
      `Unexpected date \`${shorten(date, 40)}\`, expected a day of the conference: ${known}`,
    );
  }
  const talks = all.filter((talk) => talk.date === date).toSorted(byClock);
  const { items, nextCursor } = pageOf(talks, { limit, cursor }, { conference: conference.slug, date });
  return {
    conference: conference.slug,
    conferenceName: conference.shortName,
    date,
    timeZone: conference.timeZone,
    url: known.file.url + (talks.length > 0 ? dayPath(date) : conferencePath(conference.slug)),
    days,
    undated: all.filter((talk) => talk.date === null).length,
    total: talks.length,
    talks: items.map((talk) => talkLine(known, talk)),
    nextCursor,
  };
}

/** Hours before dawn are of the night after. Talks without an hour come last, as they stand in the programme. */
function byClock(a: PublishedTalk, b: PublishedTalk): number {
  const [first, second] = [a, b].map(({ start }) =>
    start === null ? '99' : start < DAWN ? `${Number(start.slice(0, 2)) + 24}${start.slice(2)}` : start,
  );
  return (first ?? '').localeCompare(second ?? '') || a.position - b.position;
}

export const sayDay = ({
  conferenceName,
  date,
  timeZone,
  url,
  days,
  undated,
  total,
  talks,
  nextCursor,
}: DayAnswer): string =>
  lines(
    `${shorten(conferenceName, 200)}, ${date}, clock times of ${timeZone}: ${url}`,
    `Talks by day: ${days.map(({ date, talks }) => `${date} ${talks}`).join(', ')}; day not known: ${undated}`,
    ...talks.map(sayTalk),
    sayPage(talks.length, total, nextCursor),
  );

/** A speaker over the years, by slug, permalink or name. Throws an `Unanswerable` for any other. */
export function getSpeaker(known: Known, given: string): SpeakerAnswer {
  const slug = slugIn(given);
  const people = [...known.people.values()];
  const name = given.trim().toLowerCase();
  const person =
    known.people.get(slug) ??
    people.find(({ spellings }) => spellings.some((one) => one.toLowerCase() === name));
  if (!person) {
    const near = nearestRows(known.peopleIndex, slug).flatMap((row) => people[row]?.slug ?? []);
    throw unknown('speaker', given, near);
  }
  const byYear = new Map<string, PublishedTalk[]>();
  for (const talk of person.talks) {
    const year = known.conferences.get(talk.conference)?.days[0]?.slice(0, 4) ?? '';
    const talks = byYear.get(year) ?? [];
    byYear.set(year, talks);
    talks.push(talk);
  }
  return {
    slug: person.slug,
    url: known.file.url + speakerPath(person.slug),
    name: person.spellings[0] ?? person.slug,
    spellings: person.spellings,
    total: person.talks.length,
    years: [...byYear]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([year, talks]) => {
        const credits = talks.flatMap(({ speakers }) => speakers.filter(({ slug }) => slug === person.slug));
        return {
          year,
          companies: [...new Set(credits.flatMap(({ company }) => company ?? []))],
          roles: [...new Set(credits.flatMap(({ role }) => role ?? []))],
          talks: talks.map((talk) => talkLine(known, talk)),
        };
      }),
  };
}

export const saySpeaker = ({ name, url, total, years }: SpeakerAnswer): string =>
  lines(
    `${shorten(name, 200)}, talks: ${total}: ${url}`,
    ...years.map(({ year, roles, companies, talks }) =>
      lines(
        `\n${[year, shorten([...roles, ...companies].join(', '), 300)].filter((part) => part !== '').join(': ')}`,
        ...talks.map(sayTalk),
      ),
    ),
  );
