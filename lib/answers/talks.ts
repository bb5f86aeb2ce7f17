import { speakerPath } from '#lib/addresses.ts';
import type { PublishedTalk } from '#lib/export/schema.ts';
import type { Known } from './known.ts';
import { lines, quoted, sayTalk, shorten } from './say.ts';
import type { TalkAnswer, TalkLine } from './schema.ts';
import { nearestRows, slugIn, unknown } from './unanswerable.ts';

/** What a list says of a talk. */
export function talkLine({ file, conferences }: Known, talk: PublishedTalk): TalkLine {
  const { slug, url, title, kind, conference, date, start, room, videoUrl, notes } = talk;
  return {
    slug,
    url,
    title,
    kind,
    conference,
    conferenceName: conferences.get(conference)?.shortName ?? conference,
    date,
    start,
    room,
    speakers: talk.speakers.map(({ name, role, company, slug }) => ({
      name,
      role,
      company,
      slug,
      url: file.url + speakerPath(slug),
    })),
    video: videoUrl,
    notes: notes.length,
  };
}

/** One talk with everything that is known of it, by slug, permalink or video. Throws an `Unanswerable` for any other. */
export function getTalk(known: Known, given: string): TalkAnswer {
  const slug = slugIn(given);
  const video = /(?:v=|youtu\.be\/|^)([\w-]{11})(?![\w-])/.exec(given.trim())?.[1];
  const talk = known.talks.get(slug) ?? known.videos.get(video ?? '');
  if (!talk) {
    const near = nearestRows(known.index, slug).flatMap((row) => known.file.talks[row]?.slug ?? []);
    throw unknown('talk', given, near);
  }
  const topics = new Map(known.file.topics.map(({ slug, name }) => [slug, name]));
  return {
    ...talkLine(known, talk),
    end: talk.end,
    track: talk.track,
    abstract: talk.abstract,
    topics: talk.topics.map((topic) => topics.get(topic) ?? topic),
    recordings: talk.recordings.map(({ url }) => url),
    slides: talk.slides,
    passages: talk.notes.map(({ report, heading, url, original, extent, passage }) => ({
      report,
      heading,
      url,
      original,
      extent,
      passage,
    })),
    related: talk.related.flatMap((slug) => {
      const other = known.talks.get(slug);
      return other ? [{ slug, title: other.title, url: other.url }] : [];
    }),
  };
}

export const sayTalkAnswer = (talk: TalkAnswer): string =>
  lines(
    sayTalk(talk),
    talk.topics.length > 0 && `  Topics: ${shorten(talk.topics.join(', '), 500)}`,
    talk.video === null ? '  No recording is known.' : `  Video: ${talk.video}`,
    talk.slides && `  Slides: ${talk.slides}`,
    talk.abstract && `\nAs announced:\n${quoted(talk.abstract)}`,
    talk.passages.length > 0 && '\nWhat trip reports say of it:',
    ...talk.passages.map(
      ({ heading, url, passage }) => `\n“${shorten(heading, 200)}”, ${url}\n${quoted(passage)}`,
    ),
    talk.related.length > 0 &&
      `\nRelated:\n${talk.related.map(({ title, url }) => `- ${shorten(title, 200)}: ${url}`).join('\n')}`,
  );
