import type { MessageLine } from '#components/page/message-list.tsx';
import type { ReportLine } from '#components/notes/report-table.tsx';
import type { Catalogue, Message, Report, Talk } from '#lib/catalogue/schema.ts';
import { readRecordingUrl } from '#lib/recording.ts';
import { lineUrl } from './words.ts';

interface Discussion {
  /** Talks that the text of a report links. */
  linked: Talk[];
  /** Discussed talks that are linked by a correction alone, or are discussed below their entry. */
  corrected: Talk[];
}

/** Which talks the reports discuss, and how they are linked. */
export function discussionOf({ talks, reports }: Pick<Catalogue, 'talks' | 'reports'>): Discussion {
  const links = reports.flatMap(({ post }) => post.sections.flatMap((section) => section.links));
  const targets = new Set(links.map(({ url }) => readRecordingUrl(url)?.url ?? url));
  const isLinked = ({ recordings, page }: Talk) =>
    recordings.some(({ url }) => targets.has(url)) || (page !== null && targets.has(page));
  const discussed = talks.filter(({ notes }) => notes.length > 0);
  return {
    linked: discussed.filter(isLinked),
    corrected: discussed.filter((talk) => !isLinked(talk)),
  };
}

/** How many sections and sessions a report has notes on. */
export function lineOf({ slug, title, date, discussed }: Report): ReportLine {
  const sessions = new Set(discussed.flatMap((section) => section.talks.map(({ slug }) => slug))).size;
  return { slug, title, date, sections: discussed.length, sessions };
}

/** A message with its place as the check prints it, and a link to the line. */
export function messageLine({ file, place, ruleId, reason }: Message): MessageLine {
  const { line, column } = place?.start ?? { line: 1, column: 1 };
  return {
    ruleId,
    reason,
    place: place ? `${file}:${line}:${column}` : file,
    url: lineUrl({ file, line }),
  };
}
