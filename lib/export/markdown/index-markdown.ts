import type { Catalogue } from '#lib/catalogue/schema.ts';
import { companyPath, conferencePath, notesPath, permalink, speakerPath, topicPath } from '#lib/addresses.ts';
import { count } from '#lib/wording/counts.ts';
import type { ExportFile } from '#lib/export/export-file.ts';
import { formatMarkdown, heading, link, list, markdownPath, text } from './markdown.ts';

interface Entry {
  name: string;
  path: string;
  about: string;
}

/** The index pages in Markdown: conferences, speakers, companies, topics, notes, each a list of links. */
export function formatIndexes(catalogue: Catalogue): ExportFile[] {
  const { conferences, people, companies, topics, reports } = catalogue;
  return [
    index('/conferences', 'All events', conferences, conferencePath, ({ days }) => days[0] ?? ''),
    index('/speakers', 'Speakers', people, speakerPath, countTalks),
    index('/companies', 'Companies', companies, companyPath, countTalks),
    index(
      '/topics',
      'Topics',
      topics.filter(({ talks }) => talks.length > 0),
      topicPath,
      countTalks,
    ),
    index(
      '/notes',
      'Notes',
      reports.map(({ slug, title, url }) => ({ slug, name: title, url })),
      notesPath,
      ({ url }) => url,
    ),
  ];
}

function index<Record extends { slug: string; name: string }>(
  path: string,
  title: string,
  records: readonly Record[],
  pathOf: (slug: string) => string,
  about: (record: Record) => string,
): ExportFile {
  const entries = records.map((record) => ({
    name: record.name,
    path: pathOf(record.slug),
    about: about(record),
  }));
  return { path: markdownPath(path), text: formatIndex(title, entries) };
}

const formatIndex = (title: string, entries: Entry[]) =>
  formatMarkdown([
    heading(1, title),
    ...(entries.length > 0
      ? [list(entries.map(({ name, path, about }) => [link(permalink(path), name), text(`: ${about}`)]))]
      : []),
  ]);

const countTalks = ({ talks }: { talks: string[] }) => count(talks.length, 'talk');
