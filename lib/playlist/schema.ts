import type { Position } from 'unist';
import { z } from 'zod';
import type { Range } from '#lib/source/source.ts';
import { VIDEO_ID } from '#lib/video.ts';

export const VideoId = z.string().regex(VIDEO_ID, 'the eleven characters of a video id');

/** One row of `data/<conference>/playlist.csv`: what the conference itself, rather than a report, says about a talk. */
export const PlaylistRow = z.object({
  track: z.string().min(1).nullable().describe("The conference's own grouping"),
  entry: z
    .string()
    .describe(
      'The title of the video or of the programme: kind, title and speakers, unread; kind and title alone where `speakers` names them',
    ),
  videoId: VideoId.nullable().describe('The recording on YouTube; null where there is none, or none yet'),
  recording: z
    .string()
    .min(1)
    .nullable()
    .describe(
      'Recordings elsewhere, or further ones: addresses with a space between them; or why there is none: `to come`, `not recorded`, `private`, `removed`',
    ),
  slides: z.url().nullable(),
  speakers: z
    .string()
    .min(1)
    .nullable()
    .describe(
      'As in `Ann Lee, Engineer, Acme; zebra42`; `-` where nobody is named; null where `entry` names them',
    ),
  date: z.iso.date().nullable(),
  start: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .nullable()
    .describe("Clock time in the conference's own zone, as in `09:30`"),
  end: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .nullable()
    .describe('Clock time, as `start`; where it is earlier than that, of the night after'),
  room: z.string().min(1).nullable(),
  abstract: z.string().min(1).nullable().describe('Plain text'),
  source: z
    .string()
    .min(1)
    .nullable()
    .describe('Where the fields were imported from: `all.ics`, or `playlist.json; date, room: all.ics`'),
});
export type PlaylistRow = z.infer<typeof PlaylistRow>;

export type Column = keyof PlaylistRow;

/** The columns of the file in their order; the first four are required. */
export const COLUMNS = [
  'track',
  'entry',
  'videoId',
  'slides',
  'recording',
  'speakers',
  'date',
  'start',
  'end',
  'room',
  'abstract',
  'source',
] as const satisfies Column[];
export const NEEDED: readonly Column[] = COLUMNS.slice(0, 4);

/** A row together with its position in the file. */
export interface ListedRow extends PlaylistRow {
  position: Position;
  /** The exact position in the file of a range of the row's text (see `rowText`). */
  place: (range: Range) => Position;
}
