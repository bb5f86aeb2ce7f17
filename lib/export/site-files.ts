import type { Catalogue, Conference, Talk } from '#lib/catalogue/schema.ts';
import { conferencePath, notesPath, talkPath } from '#lib/site.ts';
import { formatBibtex } from './bibtex.ts';
import { calendarPath, formatCalendar } from './calendar.ts';
import { formatCslJson } from './cite.ts';
import type { ExportFile } from './export-file.ts';
import { formatAtom } from './feed-atom.ts';
import { feedPath } from './feed-items.ts';
import { formatJsonFeed } from './feed-json.ts';
import { formatRss } from './feed-rss.ts';
import { formatFormatsMarkdown } from './formats-markdown.ts';
import { formatIndexes } from './index-markdown.ts';
import { formatLlmsTxt } from './llms.ts';
import { markdownPath } from './markdown.ts';
import { formatOembedJson, formatOembedXml, oembedPath } from './oembed.ts';
import { formatOpenSearch } from './opensearch.ts';
import { formatPlaylist } from './playlist.ts';
import { formatPyvideo } from './pyvideo.ts';
import { formatReportMarkdown } from './report-markdown.ts';
import { formatRobots } from './robots.ts';
import { formatScheduleJson } from './schedule-json.ts';
import { formatScheduleXml } from './schedule-xml.ts';
import {
  type Selection,
  selectAll,
  selectCompany,
  selectConference,
  selectDay,
  selectReport,
  selectSpeaker,
  selectTalk,
  selectTopic,
} from './selection.ts';
import { sitePages } from './site-pages.ts';
import { formatSitemaps } from './sitemap.ts';
import { formatListMarkdown, formatTalkMarkdown } from './talk-markdown.ts';
import { formatTalksCsv } from './talks-csv.ts';
import { formatTalkJson, formatTalksJson, talksSchemaPath } from './talks-json.ts';
import { formatTalksSchema } from './talks-schema.ts';
import { formatWebManifest, icons } from './webmanifest.ts';

const design = { icons, themeColor: '#ffffff', backgroundColor: '#ffffff' };

/** Every file that lies beside the pages, each at an address of its own. Images are drawn elsewhere. */
export function* siteFiles(catalogue: Catalogue): Generator<ExportFile> {
  const all = selectAll(catalogue);
  yield { path: '/talks.json', text: formatTalksJson(catalogue) };
  yield { path: talksSchemaPath, text: formatTalksSchema() };
  yield { path: '/talks.csv', text: formatTalksCsv(catalogue) };
  yield { path: '/llms.txt', text: formatLlmsTxt(catalogue) };
  yield { path: '/robots.txt', text: formatRobots() };
  yield { path: '/opensearch.xml', text: formatOpenSearch() };
  yield { path: '/manifest.webmanifest', text: formatWebManifest(design) };
  yield { path: markdownPath('/data'), text: formatFormatsMarkdown(catalogue) };
  yield* formatSitemaps(sitePages(catalogue));
  yield* formatIndexes(catalogue);
  yield list(all);
  yield* feeds(catalogue, all);
  yield* calendars(catalogue, all);
  for (const conference of catalogue.conferences) yield* conferenceFiles(catalogue, conference);
  for (const date of datesOf(catalogue)) {
    const day = selectDay(catalogue, date);
    yield list(day);
    yield* calendars(catalogue, day);
  }
  for (const talk of catalogue.talks) yield* talkFiles(catalogue, talk);
  for (const person of catalogue.people) {
    const selection = selectSpeaker(catalogue, person);
    yield list(selection);
    yield* feeds(catalogue, selection);
    yield* calendars(catalogue, selection);
  }
  for (const selection of [
    ...catalogue.companies.map((company) => selectCompany(catalogue, company)),
    ...catalogue.topics.filter(({ talks }) => talks.length > 0).map((topic) => selectTopic(catalogue, topic)),
  ]) {
    yield list(selection);
    yield* feeds(catalogue, selection);
  }
  for (const report of catalogue.reports) {
    yield { path: markdownPath(notesPath(report.slug)), text: formatReportMarkdown(catalogue, report) };
    yield* feeds(catalogue, selectReport(catalogue, report));
  }
}

/** The days on which talks were given. */
export const datesOf = ({ talks }: Catalogue): string[] =>
  [...new Set(talks.map(({ date }) => date))].filter((date) => date !== null).toSorted();

function* talkFiles(catalogue: Catalogue, talk: Talk): Generator<ExportFile> {
  const path = talkPath(talk.slug);
  yield { path: `${path}.json`, text: formatTalkJson(catalogue, talk) };
  yield { path: markdownPath(path), text: formatTalkMarkdown(catalogue, talk) };
  yield* calendars(catalogue, selectTalk(talk));
  yield { path: `${path}.bib`, text: formatBibtex(catalogue, talk) };
  yield { path: `${path}.csl.json`, text: formatCslJson(catalogue, talk) };
  yield { path: oembedPath(talk.slug, 'json'), text: formatOembedJson(talk) };
  yield { path: oembedPath(talk.slug, 'xml'), text: formatOembedXml(talk) };
}

function* conferenceFiles(catalogue: Catalogue, conference: Conference): Generator<ExportFile> {
  const folder = conferencePath(conference.slug);
  const selection = selectConference(catalogue, conference);
  yield list(selection);
  yield* calendars(catalogue, selection);
  for (const at of conference === catalogue.conferences[0] ? ['', folder] : [folder]) {
    yield { path: `${at}/schedule.json`, text: formatScheduleJson(catalogue, conference) };
    yield { path: `${at}/schedule.xml`, text: formatScheduleXml(catalogue, conference) };
  }
  yield { path: `${folder}/playlist.json`, text: formatPlaylist(catalogue, conference) };
  for (const { path, text } of formatPyvideo(catalogue, conference))
    yield { path: `${folder}/pyvideo/${path}`, text };
}

const list = (selection: Selection): ExportFile => ({
  path: markdownPath(selection.path),
  text: formatListMarkdown(selection),
});

function* feeds(catalogue: Catalogue, selection: Selection): Generator<ExportFile> {
  yield { path: feedPath(selection.path, 'rss'), text: formatRss(catalogue, selection) };
  yield { path: feedPath(selection.path, 'atom'), text: formatAtom(catalogue, selection) };
  yield { path: feedPath(selection.path, 'json'), text: formatJsonFeed(catalogue, selection) };
}

/** None where no day is known: a calendar without an event is no calendar. */
function* calendars(catalogue: Catalogue, selection: Selection): Generator<ExportFile> {
  if (selection.talks.some(({ date }) => date !== null))
    yield { path: calendarPath(selection.path), text: formatCalendar(catalogue, selection) };
}
