import { z } from 'zod';

/** The kind of a talk, taken from an explicit prefix or suffix of the entry; `session` if there is none. */
export const Kind = z.enum([
  'keynote',
  'sponsored-keynote',
  'intro',
  'deep-dive',
  'intro-deep-dive',
  'lightning-talk',
  'sponsored-lightning-talk',
  'tutorial',
  'workshop',
  'panel',
  'bof',
  'poster',
  'contribfest',
  'demo',
  'sponsored-demo',
  'sponsored-session',
  'session',
]);
export type Kind = z.infer<typeof Kind>;

/** A speaker as credited for one talk, with the role and company of that time. */
export const Speaker = z.object({
  name: z.string().min(1).describe('As printed in the entry'),
  role: z.string().min(1).nullable().describe('Job title or function, where the entry gives one'),
  company: z
    .string()
    .min(1)
    .nullable()
    .describe('Affiliation at the time of the talk, where the entry gives one'),
});
export type Speaker = z.infer<typeof Speaker>;

/** A half-open range of UTF-16 offsets `[start, end)` in an entry's `text`. */
export const Range = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);
export type Range = z.infer<typeof Range>;

/** An entry before it is read: its text without the Markdown, and its links. */
export const Entry = z.object({
  text: z.string().describe('Plain text; white space as in the source'),
  links: z.array(z.object({ range: Range, url: z.string() })).describe('In the order of the text'),
  byline: Range.optional().describe(
    'Where the speakers stand, if the source sets them apart: in a cell, a field or a line of their own',
  ),
});
export type Entry = z.infer<typeof Entry>;

/** A problem or doubt found while reading an entry, with the range it is about (`null`: the whole entry). */
export const EntryMessage = z.object({
  severity: z.enum(['error', 'warning']),
  ruleId: z.string().describe('A heading of data/README.md'),
  reason: z.string().describe('"Unexpected X, expected Y", one sentence without a full stop'),
  range: Range.nullable(),
});
export type EntryMessage = z.infer<typeof EntryMessage>;

export const SpeakerRanges = z.object({
  name: Range,
  role: Range.nullable(),
  company: Range.nullable().describe('May lie behind another speaker, where a company is shared'),
});
export type SpeakerRanges = z.infer<typeof SpeakerRanges>;

/** The fields read from one entry, and where in its text each of them was found. */
export const Reading = z.object({
  title: z.string(),
  kind: Kind,
  speakers: z.array(Speaker).describe('In the order of the entry'),
  byline: z.string().nullable().describe('The text that names the speakers, unread'),
  video: z
    .object({
      id: z.string().describe('The eleven characters of a YouTube video id'),
      playlist: z.string().nullable(),
      index: z.number().int().positive().nullable().describe('Position in that playlist, from 1'),
    })
    .nullable(),
  ranges: z.object({
    title: Range,
    kind: Range.nullable(),
    byline: Range.nullable(),
    speakers: z.array(SpeakerRanges).describe('Parallel to `speakers`'),
  }),
  messages: z.array(EntryMessage),
});
export type Reading = z.infer<typeof Reading>;
