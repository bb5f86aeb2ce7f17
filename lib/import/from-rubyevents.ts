import type { VFile } from 'vfile';
import { z } from 'zod';
import { type Imported, newImport, toRow } from './imported.ts';
import { checkShape } from './json.ts';
import { speakersCell } from './named-speakers.ts';
import { isWebAddress } from '#lib/playlist/cells.ts';
import { isVideoId } from '#lib/video.ts';

const Talk = z.looseObject({
  title: z.string().nullish(),
  raw_title: z.string().nullish(),
  speakers: z.array(z.string()).nullish(),
  event_name: z.string().nullish(),
  date: z.union([z.string(), z.date()]).nullish(),
  track: z.string().nullish(),
  description: z.string().nullish(),
  slides_url: z.string().nullish(),
  video_provider: z.string().nullish(),
  video_id: z.union([z.string(), z.number()]).nullish(),
  talks: z.array(z.unknown()).nullish(),
});
type Talk = z.infer<typeof Talk>;

/**
 * Read RubyEvents' `videos.yml`: title, speakers, day, video and slides. A recording of several talks becomes one row,
 * and each talk in it another row that has no video yet.
 */
export function fromRubyEvents(value: unknown, file: VFile): Imported {
  const top = checkShape(value, z.array(Talk), file) ?? [];
  const talks: Talk[] = [];
  for (const talk of top) {
    talks.push(talk);
    const within = checkShape(talk.talks ?? [], z.array(Talk), file) ?? [];
    talks.push(...within.map((part) => ({ date: talk.date, ...part, video_id: null })));
  }
  const isUsed = talks.some(({ speakers }) => (speakers ?? []).length > 0);
  const imported = newImport({ name: top.flatMap(({ event_name: name }) => name ?? [])[0] ?? null });
  imported.rows = talks.map((talk) => talkRow(talk, isUsed));
  return imported;
}

function talkRow(talk: Talk, isUsed: boolean) {
  const id = String(talk.video_id ?? '');
  const date = talk.date instanceof Date ? talk.date.toISOString() : (talk.date ?? '');
  return toRow({
    entry: talk.title ?? talk.raw_title ?? '',
    speakers: speakersCell(talk.speakers ?? [], { isUsed }),
    videoId: (talk.video_provider ?? 'youtube') === 'youtube' && isVideoId(id) ? id : null,
    slides: talk.slides_url && isWebAddress(talk.slides_url) ? talk.slides_url : null,
    date: /^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? null,
    track: talk.track ?? null,
    abstract: talk.description ?? null,
  });
}
