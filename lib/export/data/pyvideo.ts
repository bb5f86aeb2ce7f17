import type { Catalogue, Conference, Talk } from '#lib/catalogue/schema.ts';
import { notesPath, permalink, talkPath } from '#lib/addresses.ts';
import { fileTypeOf, hostName, type Recording, watchAddress } from '#lib/recording.ts';
import { formatByline } from '#lib/wording/byline.ts';
import type { ExportFile } from '#lib/export/export-file.ts';
import { topicNames } from '#lib/export/selection.ts';
import { otherLinks } from '#lib/export/talk-links.ts';

/**
 * A conference in the form of pyvideo.org's data: the files `category.json` and, for each talk with a recording,
 * `videos/<slug>.json`. The text of each talk's file is made when it is read.
 */
export function formatPyvideo(catalogue: Catalogue, conference: Conference): ExportFile[] {
  const { slug, name, days, website } = conference;
  const [first, last] = [days[0], days.at(-1)];
  const category = {
    title: name,
    description: null,
    ...(website === null ? {} : { url: website }),
    ...(first && last ? { start_date: first, end_date: last } : {}),
  };
  const talks = catalogue.talks.filter(
    ({ conference: of, recordings }) => of === slug && recordings.length > 0,
  );
  return [
    { path: 'category.json', text: format(category) },
    ...talks.map((talk) => ({
      path: `videos/${talk.slug}.json`,
      get text() {
        return format(video(catalogue, talk));
      },
    })),
  ];
}

const video = (catalogue: Catalogue, talk: Talk) => ({
  title: talk.title,
  slug: talk.slug,
  description: [formatByline(talk.speakers), talk.abstract].filter(Boolean).join('\n\n'),
  speakers: [...new Set(talk.speakers.map((speaker) => speaker.name))],
  recorded: talk.date,
  language: null,
  copyright_text: null,
  duration: null,
  thumbnail_url: thumbnail(talk),
  tags: [...new Set(topicNames(catalogue, talk))],
  related_urls: relatedUrls(talk),
  videos: talk.recordings.map((recording) => ({ type: typeOf(recording), url: watchAddress(recording) })),
});

/** The picture that YouTube has of every video. */
function thumbnail({ recordings }: Talk): string | null {
  const id = recordings.find(({ videoId }) => videoId !== null)?.videoId;
  return id === undefined ? null : `https://i.ytimg.com/vi/${id}/hqdefault.jpg`;
}

/** The type that pyvideo.org has for a recording: its host, or what kind of file it is. */
const typeOf = (recording: Recording) => fileTypeOf(recording) ?? hostName(recording).toLowerCase();

/** A talk's addresses with labels, each address once: two notes may be from the same section. */
function relatedUrls(talk: Talk) {
  const labels = new Map([[permalink(talkPath(talk.slug)), 'Page']]);
  for (const { url, label } of otherLinks(talk)) labels.set(url, label);
  for (const { report, anchor, heading } of talk.notes)
    labels.set(permalink(notesPath(report, anchor)), heading);
  return [...labels].map(([url, label]) => ({ label, url }));
}

const format = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
