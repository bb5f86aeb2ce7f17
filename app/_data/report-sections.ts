import type { Discussed } from '#components/notes/note-section.tsx';
import type { Report, Talk } from '#lib/catalogue/schema.ts';
import type { Section } from '#lib/post/schema.ts';
import { catalogue, findTalk } from './catalogue.ts';

/** A section of a report as its page shows it. */
export interface ReportSection {
  heading: string;
  anchor: string;
  /** How many headings it is nested under, whatever levels the post uses: 0 for the outermost. */
  depth: number;
  nodes: Section['nodes'];
  discussed: Discussed[];
  /** The talks whose entries are in this section, if it is part of the session list. */
  listed: Talk[];
  /** The section's address in the original post. */
  original: string;
}

/** The sections of a report, with depths that skip no level: headings on the page must not either. */
export function sectionsOf(report: Report): ReportSection[] {
  const { sections } = report.post;
  const openLevels: number[] = [];
  return sections.map((section) => {
    const { heading, anchor, level, nodes } = section;
    while ((openLevels.at(-1) ?? 0) >= level && openLevels.length > 0) openLevels.pop();
    const depth = openLevels.length;
    if (level > 0) openLevels.push(level);
    const listed = talksListedIn(section, report);
    return {
      heading,
      anchor,
      depth,
      nodes: nodes.filter(({ type }) => type !== 'thematicBreak' && !(listed.length > 0 && isList(type))),
      discussed: discussedIn(anchor, report),
      listed,
      original: `${report.url}${anchor && `#${anchor}`}`,
    };
  });
}

const isList = (type: string) => type === 'list' || type === 'table';

function talksListedIn({ position: { start, end } }: Section, report: Report): Talk[] {
  return catalogue.talks.filter(
    ({ source: { file, line } }) => file === report.file && line >= start.line && line <= end.line,
  );
}

function discussedIn(anchor: string, report: Report): Discussed[] {
  const found = report.discussed.find((section) => section.anchor === anchor);
  return (found?.talks ?? []).flatMap(({ slug, extent }) => {
    const talk = findTalk(slug);
    return talk ? [{ slug, kind: talk.kind, title: talk.title, speakers: talk.speakers, extent }] : [];
  });
}
