import type { VFile } from 'vfile';
import { z } from 'zod';
import { type Imported, newImport, skip, toRow } from './imported.ts';
import { checkShape } from './json.ts';
import { speakersCell } from './named-speakers.ts';
import { isWebAddress } from '#lib/playlist/cells.ts';
import { readRecordingUrl, watchAddress } from '#lib/recording.ts';
import { isVideoId, watchUrl } from '#lib/video.ts';
import { recordedAt } from './recorded.ts';

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
  start_cue: z.string().nullish(),
  talks: z.array(z.unknown()).nullish(),
});
type Talk = z.infer<typeof Talk>;

/**
 * Read RubyEvents' `videos.yml`: title, speakers, day, recordings and slides. A recording of several talks is no talk of
 * its own: each talk in it becomes a row with the time at which it begins, or without a recording if that is not said.
 */
export function fromRubyEvents(value: unknown, file: VFile): Imported {
  const top = checkShape(value, z.array(Talk), file) ?? [];
  const talks: Recorded[] = [];
  let wholes = 0;
  for (const talk of top) {
    const within = checkShape(talk.talks ?? [], z.array(Talk), file) ?? [];
    if (within.length === 0) talks.push({ ...talk, address: addressOf(talk) });
    else wholes += 1;
    const whole = addressOf(talk);
    talks.push(...within.map((part) => ({ date: talk.date, ...part, address: partOf(whole, part) })));
  }
  const isUsed = talks.some(({ speakers }) => (speakers ?? []).length > 0);
  const imported = newImport({ name: top.flatMap(({ event_name: name }) => name ?? [])[0] ?? null });
  imported.rows = talks.map((talk) => talkRow(talk, isUsed));
  for (let n = 0; n < wholes; n += 1)
    skip(imported, 'a recording of several talks, which are rows of their own');
  return imported;
}

/** A talk with the address of its recording. */
type Recorded = Talk & { address: string | null };

/** Where a talk is recorded, as far as `video_provider` and `video_id` tell: `parent` and others tell nothing. */
function addressOf({ video_provider: provider, video_id: given }: Talk): string | null {
  const id = String(given ?? '');
  if ((provider ?? 'youtube') === 'youtube') return isVideoId(id) ? watchUrl(id) : null;
  if (provider === 'vimeo' && /^\d+$/.test(id)) return `https://vimeo.com/${id}`;
  return isWebAddress(id) ? id : null;
}

/** A talk's own recording, or the part of the whole that begins at its cue, `12:40` or `1:02:03`. */
function partOf(whole: string | null, talk: Talk): string | null {
  const { start_cue: cue } = talk;
  const own = addressOf(talk);
  if (own !== null && own !== whole) return own;
  const [, hours = '0', minutes, seconds] = /^(?:(\d{1,2}):)?(\d{1,3}):(\d\d)$/.exec(cue?.trim() ?? '') ?? [];
  if (whole === null || minutes === undefined) return null;
  const start = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const recording = readRecordingUrl(whole);
  return recording && watchAddress({ ...recording, start: start || null });
}

function talkRow(talk: Recorded, isUsed: boolean) {
  const date = talk.date instanceof Date ? talk.date.toISOString() : (talk.date ?? '');
  return toRow({
    entry: talk.title ?? talk.raw_title ?? '',
    speakers: speakersCell(talk.speakers ?? [], { isUsed }),
    ...recordedAt(talk.address === null ? [] : [talk.address]),
    slides: talk.slides_url && isWebAddress(talk.slides_url) ? talk.slides_url : null,
    date: /^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? null,
    track: talk.track ?? null,
    abstract: talk.description ?? null,
  });
}
