import type { Catalogue, Conference, Note, Report, Talk } from '#lib/catalogue/schema.ts';
import { conferencePath, notesPath, permalink, talkPath, topicPath } from '#lib/addresses.ts';
import { talkChanged } from '#lib/export/dates.ts';
import { fileHead } from './file-head.ts';
import { watchAddress } from '#lib/recording.ts';
import type { PublishedConference, PublishedReport, PublishedTalk, TalksFile } from '#lib/export/schema.ts';

/** The path of the JSON Schema of `talks.json`. */
export const talksSchemaPath = '/talks.schema.json';

/** The whole catalogue as `talks.json`. */
export const formatTalksJson = (catalogue: Catalogue) => format(catalogue, catalogue.talks);

/** The same, not yet written as text. */
export const publishTalks = (catalogue: Catalogue) => publish(catalogue, catalogue.talks);

/** The talks of one conference as `conferences/<slug>/talks.json`, in the form of `talks.json`. */
export const formatConferenceJson = (catalogue: Catalogue, { slug }: Conference) =>
  format(
    catalogue,
    catalogue.talks.filter(({ conference }) => conference === slug),
  );

/** One talk as `talks/<slug>.json`: like a `talks.json` with one talk, so that the same code can read both. */
export const formatTalkJson = (catalogue: Catalogue, talk: Talk) => format(catalogue, [talk]);

const format = (catalogue: Catalogue, talks: Talk[]) =>
  `${JSON.stringify(publish(catalogue, talks), null, 2)}\n`;

function publish(catalogue: Catalogue, talks: Talk[]): TalksFile {
  const conferences = new Set(talks.map((talk) => talk.conference));
  const reports = new Set(talks.flatMap((talk) => talk.notes.map((note) => note.report)));
  const topics = new Set(talks.flatMap((talk) => talk.topics));
  return {
    ...fileHead(talksSchemaPath),
    conferences: catalogue.conferences.filter(({ slug }) => conferences.has(slug)).map(publishConference),
    reports: catalogue.reports.filter(({ slug }) => reports.has(slug)).map(publishReport),
    topics: catalogue.topics
      .filter(({ slug }) => topics.has(slug))
      .map(({ slug, name, kind }) => ({ slug, url: permalink(topicPath(slug)), name, kind })),
    talks: talks.map((talk) => publishTalk(catalogue, talk)),
  };
}

export const publishConference = ({ slug, ...conference }: Conference): PublishedConference => ({
  slug,
  url: permalink(conferencePath(slug)),
  ...conference,
});

const publishReport = ({ slug, conference, title, author, date, added, url }: Report): PublishedReport => ({
  slug,
  url: permalink(notesPath(slug)),
  conference,
  title,
  author,
  date,
  added,
  original: url,
});

/** A talk in its published form, with absolute addresses. */
function publishTalk(catalogue: Catalogue, known: Talk): PublishedTalk {
  const { slug, notes, id: _id, marks: _marks, ...talk } = known;
  const [first] = talk.recordings;
  const onYouTube = talk.recordings.find(({ videoId }) => videoId !== null);
  return {
    slug,
    url: permalink(talkPath(slug)),
    videoId: onYouTube?.videoId ?? null,
    videoUrl: first ? watchAddress(first) : null,
    ...talk,
    changed: talkChanged(catalogue, known),
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
