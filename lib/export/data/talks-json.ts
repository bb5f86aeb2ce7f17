import type { Catalogue, Conference, Note, Report, Talk } from '#lib/catalogue/schema.ts';
import {
  conferencePath,
  notesPath,
  permalink,
  siteName,
  siteUrl,
  talkPath,
  topicPath,
} from '#lib/addresses.ts';
import { watchAddress } from '#lib/recording.ts';
import type { PublishedConference, PublishedReport, PublishedTalk, TalksFile } from '#lib/export/schema.ts';

/** The path of the JSON Schema of `talks.json`. */
export const talksSchemaPath = '/talks.schema.json';

/** The whole catalogue as `talks.json`. */
export const formatTalksJson = (catalogue: Catalogue) => format(catalogue, catalogue.talks);

/** One talk as `talks/<slug>.json`: like a `talks.json` with one talk, so that the same code can read both. */
export const formatTalkJson = (catalogue: Catalogue, talk: Talk) => format(catalogue, [talk]);

function format(catalogue: Catalogue, talks: Talk[]): string {
  const conferences = new Set(talks.map((talk) => talk.conference));
  const reports = new Set(talks.flatMap((talk) => talk.notes.map((note) => note.report)));
  const topics = new Set(talks.flatMap((talk) => talk.topics));
  const file: TalksFile = {
    $schema: permalink(talksSchemaPath),
    version: 2,
    name: siteName,
    url: siteUrl,
    licence: 'CC0-1.0',
    conferences: catalogue.conferences.filter(({ slug }) => conferences.has(slug)).map(publishConference),
    reports: catalogue.reports.filter(({ slug }) => reports.has(slug)).map(publishReport),
    topics: catalogue.topics
      .filter(({ slug }) => topics.has(slug))
      .map(({ slug, name, kind }) => ({ slug, url: permalink(topicPath(slug)), name, kind })),
    talks: talks.map((talk) => publishTalk(catalogue, talk)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const publishConference = ({ slug, ...conference }: Conference): PublishedConference => ({
  slug,
  url: permalink(conferencePath(slug)),
  ...conference,
});

const publishReport = ({ slug, conference, title, author, date, url }: Report): PublishedReport => ({
  slug,
  url: permalink(notesPath(slug)),
  conference,
  title,
  author,
  date,
  original: url,
});

/** A talk in its published form, with absolute addresses. */
function publishTalk(catalogue: Catalogue, { slug, notes, ...known }: Talk): PublishedTalk {
  const { id: _id, marks: _marks, ...talk } = known;
  const [first] = talk.recordings;
  const onYouTube = talk.recordings.find(({ videoId }) => videoId !== null);
  return {
    slug,
    url: permalink(talkPath(slug)),
    videoId: onYouTube?.videoId ?? null,
    videoUrl: first ? watchAddress(first) : null,
    ...talk,
    notes: notes.map((note) => ({
      ...note,
      url: permalink(notesPath(note.report, note.anchor)),
      original: originalUrl(catalogue, note),
    })),
  };
}

/** The address of a note's section in the report as its author published it. */
function originalUrl(catalogue: Catalogue, { report, anchor }: Note): string {
  const url = catalogue.reports.find(({ slug }) => slug === report)?.url ?? permalink(notesPath(report));
  return anchor === '' ? url : `${url}#${anchor}`;
}
