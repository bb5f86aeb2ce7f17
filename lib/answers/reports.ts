import type { PublishedReport, PublishedTalk } from '#lib/export/schema.ts';
import type { Known } from './known.ts';
import { pageOf } from './pages.ts';
import { conferenceOf } from './programme.ts';
import { lines, quoted, sayPage, shorten } from './say.ts';
import type { ReportAnswer, ReportQuestion, ReportsAnswer } from './schema.ts';
import { slugIn, unknown } from './unanswerable.ts';

/** The trip reports, of one conference or of all. */
export function listReports(known: Known, conference: string | undefined): ReportsAnswer {
  const slug = conference === undefined ? null : conferenceOf(known, conference).slug;
  const reports = known.file.reports.filter((report) => slug === null || report.conference === slug);
  return {
    reports: reports.map((report) =>
      reportLine(report, new Set(passagesOf(known, report.slug).map(({ talk }) => talk.slug)).size),
    ),
  };
}

const reportLine = (
  { slug, url, title, author, date, conference, original }: PublishedReport,
  talks: number,
) => ({
  slug,
  url,
  title,
  author,
  date,
  conference,
  original,
  talks,
});

interface Passage extends Pick<
  PublishedTalk['notes'][number],
  'heading' | 'url' | 'original' | 'extent' | 'passage'
> {
  talk: Pick<PublishedTalk, 'slug' | 'title' | 'url'>;
}

const passages = new WeakMap<Known, Map<string, Passage[]>>();

/** What a report says of talks, in the order of these. */
function passagesOf(known: Known, report: string): Passage[] {
  const found = passages.get(known) ?? new Map<string, Passage[]>();
  if (!passages.has(known)) {
    passages.set(known, found);
    for (const { slug, title, url, notes } of known.file.talks)
      for (const { report, heading, url: section, original, extent, passage } of notes) {
        const list = found.get(report) ?? [];
        found.set(report, list);
        list.push({ heading, url: section, original, extent, passage, talk: { slug, title, url } });
      }
  }
  return found.get(report) ?? [];
}

export const sayReports = ({ reports }: ReportsAnswer): string =>
  reports.length === 0
    ? 'No trip report.'
    : lines(
        ...reports.map(
          ({ title, author, date, talks, url }) =>
            `- ${shorten([title, author, date].filter((part) => part !== null).join(', '), 300)}, talks: ${talks}\n  ${url}`,
        ),
      );

/** What a report says of talks, passage by passage. Throws an `Unanswerable` where there is no such report or cursor. */
export function getReport(known: Known, { report: given, limit, cursor }: ReportQuestion): ReportAnswer {
  const slug = slugIn(given);
  const report = known.file.reports.find((one) => one.slug === slug);
  if (!report)
    throw unknown(
      'report',
      given,
      known.file.reports.slice(0, 5).map(({ slug }) => slug),
    );
  const passages = passagesOf(known, slug);
  const { items, nextCursor } = pageOf(passages, { limit, cursor }, { slug });
  return {
    ...reportLine(report, new Set(passages.map(({ talk }) => talk.slug)).size),
    total: passages.length,
    passages: items,
    nextCursor,
  };
}

export const sayReport = ({
  title,
  author,
  url,
  original,
  total,
  passages,
  nextCursor,
}: ReportAnswer): string =>
  lines(
    `${shorten([title, author].filter((part) => part !== null).join(', '), 300)}: ${url}`,
    `First published at ${original}`,
    ...passages.map(
      ({ heading, url, passage, talk }) =>
        `\n“${shorten(heading, 200)}” on ${shorten(talk.title, 200)} (${talk.url})\n${url}\n${quoted(passage)}`,
    ),
    `\n${sayPage(passages.length, total, nextCursor)}`,
  );
