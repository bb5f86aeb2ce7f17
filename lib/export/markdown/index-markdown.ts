import type { Catalogue } from '#lib/catalogue/schema.ts';
import {
  companyPath,
  conferencePath,
  notesPath,
  permalink,
  speakerPath,
  topicPath,
  trackPath,
} from '#lib/addresses.ts';
import { count } from '#lib/wording/counts.ts';
import { exportFile, type ExportFile } from '#lib/export/export-file.ts';
import { formatMarkdown, heading, link, list, markdownPath, text } from './markdown.ts';

interface IndexLink {
  name: string;
  path: string;
  about: string;
}

/** The index pages in Markdown (conferences, speakers, companies, topics, tracks, reports): a file with a list of links for each. */
export function formatIndexes(catalogue: Catalogue): ExportFile[] {
  const { conferences, people, companies, topics, tracks, reports } = catalogue;
  return [
    index('/conferences', 'Conferences', conferences, conferencePath, ({ days }) => days[0] ?? ''),
    index('/speakers', 'Speakers', people, speakerPath, countTalks),
    index('/companies', 'Companies', companies, companyPath, countTalks),
    index(
      '/topics',
      'Topics',
      topics.filter(({ talks }) => talks.length > 0),
      topicPath,
      countTalks,
    ),
    index('/tracks', 'Tracks', tracks, trackPath, countTalks),
    index(
      '/notes',
      'Reports',
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
  const links = records.map((record) => ({
    name: record.name,
    path: pathOf(record.slug),
    about: about(record),
  }));
  return exportFile(markdownPath(path), () => formatIndex(title, links));
}

const formatIndex = (title: string, links: IndexLink[]) =>
  formatMarkdown([
    heading(1, title),
    ...(links.length > 0
      ? [list(links.map(({ name, path, about }) => [link(permalink(path), name), text(`: ${about}`)]))]
      : []),
  ]);

const countTalks = ({ talks }: { talks: string[] }) => count(talks.length, 'talk');
