import type { Catalogue, Conference, Talk } from '#lib/catalogue/schema.ts';
import { conferencePath, notesPath, talkPath } from '#lib/addresses.ts';
import { formatBibtex } from '#lib/export/citations/bibtex.ts';
import { calendarPath, formatCalendar } from '#lib/export/schedules/calendar.ts';
import { formatCslJson } from '#lib/export/citations/cite.ts';
import { exportFile as file, type ExportFile } from '#lib/export/export-file.ts';
import { formatAtom } from '#lib/export/feeds/feed-atom.ts';
import { feedPath } from '#lib/export/feeds/feed-items.ts';
import { formatJsonFeed } from '#lib/export/feeds/feed-json.ts';
import { formatRss } from '#lib/export/feeds/feed-rss.ts';
import { formatFormatsMarkdown } from '#lib/export/markdown/formats-markdown.ts';
import { formatIndexes } from '#lib/export/markdown/index-markdown.ts';
import { formatLlmsTxt } from '#lib/export/markdown/llms.ts';
import { markdownPath } from '#lib/export/markdown/markdown.ts';
import { formatOembedJson, formatOembedXml, oembedPath } from '#lib/export/share/oembed.ts';
import { formatVideoRedirect, videoPath } from '#lib/export/share/video-redirect.ts';
import { formatOpenSearch } from './opensearch.ts';
import {
  conferenceTalksPath,
  formatCompaniesJson,
  formatConferencesJson,
  formatSpeakersJson,
} from '#lib/export/data/lists-json.ts';
import { formatPlaylist } from '#lib/export/data/playlist.ts';
import { formatPyvideo } from '#lib/export/data/pyvideo.ts';
import { formatReportMarkdown } from '#lib/export/markdown/report-markdown.ts';
import { formatRobots } from './robots.ts';
import { formatScheduleJson } from '#lib/export/schedules/schedule-json.ts';
import { formatScheduleXml } from '#lib/export/schedules/schedule-xml.ts';
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
  selectTrack,
} from '#lib/export/selection.ts';
import { sitePages } from './site-pages.ts';
import { formatSitemaps } from './sitemap.ts';
import { formatListMarkdown, formatTalkMarkdown } from '#lib/export/markdown/talk-markdown.ts';
import { formatTalksCsv } from '#lib/export/data/talks-csv.ts';
import { formatConferenceJson, formatTalkJson, formatTalksJson } from '#lib/export/data/talks-json.ts';
import { formatSchema, SCHEMAS } from '#lib/export/data/talks-schema.ts';
import { formatWebManifest, icons } from './webmanifest.ts';

const design = { icons, themeColor: '#ffffff', backgroundColor: '#ffffff' };

/** Every file of the site besides pages and images, each with a path of its own. */
export function* siteFiles(catalogue: Catalogue): Generator<ExportFile> {
  const all = selectAll(catalogue);
  const talks = new Map(catalogue.talks.map((talk) => [talk.slug, talk]));
  yield file('/talks.json', () => formatTalksJson(catalogue));
  yield file('/conferences.json', () => formatConferencesJson(catalogue));
  yield file('/speakers.json', () => formatSpeakersJson(catalogue));
  yield file('/companies.json', () => formatCompaniesJson(catalogue));
  for (const [path, schema] of Object.entries(SCHEMAS)) yield file(path, () => formatSchema(path, schema));
  yield file('/talks.csv', () => formatTalksCsv(catalogue));
  yield file('/llms.txt', () => formatLlmsTxt(catalogue));
  yield file('/robots.txt', () => formatRobots());
  yield file('/opensearch.xml', () => formatOpenSearch());
  yield file('/manifest.webmanifest', () => formatWebManifest(design));
  yield file(markdownPath('/data'), () => formatFormatsMarkdown(catalogue));
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
  for (const [id, slug] of Object.entries(catalogue.videos)) {
    const talk = talks.get(slug);
    if (talk) yield file(videoPath(id), () => formatVideoRedirect(talk));
  }
  for (const person of catalogue.people) {
    const selection = selectSpeaker(catalogue, person);
    yield list(selection);
    yield* feeds(catalogue, selection);
    yield* calendars(catalogue, selection);
  }
  for (const selection of [
    ...catalogue.companies.map((company) => selectCompany(catalogue, company)),
    ...catalogue.topics.filter(({ talks }) => talks.length > 0).map((topic) => selectTopic(catalogue, topic)),
    ...catalogue.tracks.map((track) => selectTrack(catalogue, track)),
  ]) {
    yield list(selection);
    yield* feeds(catalogue, selection);
  }
  for (const report of catalogue.reports) {
    yield file(markdownPath(notesPath(report.slug)), () => formatReportMarkdown(catalogue, report));
    yield* feeds(catalogue, selectReport(catalogue, report));
  }
}

/** The days on which talks were given, sorted. */
export const datesOf = ({ talks }: Catalogue): string[] =>
  [...new Set(talks.map(({ date }) => date))].filter((date) => date !== null).toSorted();

function* talkFiles(catalogue: Catalogue, talk: Talk): Generator<ExportFile> {
  const path = talkPath(talk.slug);
  yield file(`${path}.json`, () => formatTalkJson(catalogue, talk));
  yield file(markdownPath(path), () => formatTalkMarkdown(catalogue, talk));
  yield* calendars(catalogue, selectTalk(talk));
  yield file(`${path}.bib`, () => formatBibtex(catalogue, talk));
  yield file(`${path}.csl.json`, () => formatCslJson(catalogue, talk));
  yield file(oembedPath(talk.slug, 'json'), () => formatOembedJson(talk));
  yield file(oembedPath(talk.slug, 'xml'), () => formatOembedXml(talk));
}

function* conferenceFiles(catalogue: Catalogue, conference: Conference): Generator<ExportFile> {
  const folder = conferencePath(conference.slug);
  const selection = selectConference(catalogue, conference);
  yield list(selection);
  yield* calendars(catalogue, selection);
  for (const at of conference.slug === catalogue.site.opensWith ? ['', folder] : [folder]) {
    yield file(`${at}/schedule.json`, () => formatScheduleJson(catalogue, conference));
    yield file(`${at}/schedule.xml`, () => formatScheduleXml(catalogue, conference));
  }
  yield file(conferenceTalksPath(conference.slug), () => formatConferenceJson(catalogue, conference));
  yield file(`${folder}/playlist.json`, () => formatPlaylist(catalogue, conference));
  for (const video of formatPyvideo(catalogue, conference))
    yield file(`${folder}/pyvideo/${video.path}`, () => video.text);
}

const list = (selection: Selection): ExportFile =>
  file(markdownPath(selection.path), () => formatListMarkdown(selection));

function* feeds(catalogue: Catalogue, selection: Selection): Generator<ExportFile> {
  yield file(feedPath(selection.path, 'rss'), () => formatRss(catalogue, selection));
  yield file(feedPath(selection.path, 'atom'), () => formatAtom(catalogue, selection));
  yield file(feedPath(selection.path, 'json'), () => formatJsonFeed(catalogue, selection));
}

/** The calendar of a selection, or none if no day of its talks is known: RFC 5545 requires an event. */
function* calendars(catalogue: Catalogue, selection: Selection): Generator<ExportFile> {
  if (selection.talks.some(({ date }) => date !== null))
    yield file(calendarPath(selection.path), () => formatCalendar(catalogue, selection));
}
