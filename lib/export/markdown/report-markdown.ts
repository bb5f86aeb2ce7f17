import type { PhrasingContent, RootContent } from 'mdast';
import type { Catalogue, Note, Report, Talk } from '#lib/catalogue/schema.ts';
import { notesPath, permalink, talkPath } from '#lib/addresses.ts';
import { formatMarkdown, heading, link, list, quote, text } from './markdown.ts';
import { fullTitle } from '#lib/wording/kinds.ts';

/** A report's page in Markdown: its author and date, and the sections that discuss talks, with the passages. */
export function formatReportMarkdown(catalogue: Catalogue, report: Report): string {
  const facts: PhrasingContent[][] = [
    ...(report.author === null ? [] : [[text(`Author: ${report.author}`)]]),
    ...(report.date === null ? [] : [[text(`Date: ${report.date}`)]]),
    ...(report.summaryBy === null ? [] : [[text(`Summary by: ${report.summaryBy}`)]]),
    [link(report.url, 'Original')],
    [link(permalink(notesPath(report.slug)), 'Page')],
  ];
  return formatMarkdown([heading(1, report.title), list(facts), ...sections(catalogue, report)]);
}

function sections(catalogue: Catalogue, report: Report): RootContent[] {
  return report.discussed.flatMap(({ anchor, talks }) => {
    const notes = talks.flatMap(({ slug }) => notesOn(catalogue, slug, report, anchor));
    const [first] = notes;
    const passages = new Set(notes.map(({ note }) => note.passage));
    return first
      ? [
          heading(2, first.note.heading),
          list(notes.map(({ talk }) => [link(permalink(talkPath(talk.slug)), fullTitle(talk))])),
          ...[...passages].map(quote),
        ]
      : [];
  });
}

function notesOn(
  catalogue: Catalogue,
  slug: string,
  report: Report,
  anchor: string,
): { talk: Talk; note: Note }[] {
  const talk = catalogue.talks.find((candidate) => candidate.slug === slug);
  const note = talk?.notes.find(
    (candidate) => candidate.report === report.slug && candidate.anchor === anchor,
  );
  return talk && note ? [{ talk, note }] : [];
}
