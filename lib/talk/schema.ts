import { z } from 'zod';

/** What kind of talk it is. Only an explicit prefix or suffix of the entry says so; otherwise `session`. */
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
  'sponsored-demo',
  'sponsored-session',
  'session',
]);
export type Kind = z.infer<typeof Kind>;

/** One credit: role and company are those printed with this talk, as at the time. */
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

/** An entry before it is read: its text with the Markdown taken away, and the links that lie in it. */
export const Entry = z.object({
  text: z.string().describe('Plain text; white space as in the source'),
  links: z.array(z.object({ range: Range, url: z.string() })).describe('In the order of the text'),
});
export type Entry = z.infer<typeof Entry>;

/** Something the reader of an entry was unsure of, with the range it speaks of (`null`: the whole entry). */
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

/** What one entry says, field by field, and where in its text each field was read. */
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
