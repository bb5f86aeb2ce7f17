import type { PhrasingContent } from 'mdast';
import type { Catalogue } from '#lib/catalogue/schema.ts';
import { conferencePath, notesPath, permalink, siteName, siteUrl } from '#lib/addresses.ts';
import { count } from '#lib/wording/counts.ts';
import { formatMarkdown, heading, link, list, markdownPath, quote, text } from './markdown.ts';
import { selectDay } from '#lib/export/selection.ts';

/** `llms.txt` (see llmstxt.org): what the site has, with links to the Markdown versions of its pages. */
export function formatLlmsTxt(catalogue: Catalogue): string {
  const days = [...new Set(catalogue.talks.map(({ date }) => date).filter((date) => date !== null))];
  const conferences = catalogue.conferences.map(({ slug, name }) => [mirror(conferencePath(slug), name)]);
  const dayLists = days.map((date) => {
    const { path, talks } = selectDay(catalogue, date);
    return [mirror(path, date), text(`: ${count(talks.length, 'talk')}`)];
  });
  const reports = catalogue.reports.map(({ slug, title, url }) => [
    mirror(notesPath(slug), title),
    text(': first published at '),
    link(url, url),
  ]);
  return formatMarkdown([
    heading(1, siteName),
    quote(
      'Conference talks with their speakers, companies, topics and recordings, and the notes of people who were ' +
        `there; ${count(catalogue.talks.length, 'talk')} in all.`,
    ),
    ...section('Conferences', conferences),
    ...section('Days', dayLists),
    ...section('Notes', reports),
    ...section('Data', [
      [link(permalink('/talks.json'), 'talks.json'), text(': every talk, with a JSON Schema')],
      [link(permalink('/talks.csv'), 'talks.csv'), text(': the same as a table')],
      [mirror('/data', 'All formats'), text(': what they hold and where they lie')],
      [
        link(permalink('/talks.json'), 'The same by the Model Context Protocol'),
        text(': '),
        { type: 'inlineCode', value: `sessions mcp --data ${siteUrl}` },
        text(' searches talks and tells of speakers, days and reports'),
      ],
    ]),
  ]);
}

const mirror = (path: string, name: string) => link(permalink(markdownPath(path)), name);

const section = (title: string, items: PhrasingContent[][]) =>
  items.length > 0 ? [heading(2, title), list(items)] : [];
