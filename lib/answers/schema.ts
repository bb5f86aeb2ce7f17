import { z } from 'zod';
import type { FACETS } from '#lib/search/facets.ts';

// What the tools are asked and what they answer. The descriptions are what a program, or the model in it, reads of them.

const url = z.string().describe('Permalink: cite this');
const date = z.string().nullable().describe('ISO date; null where no source tells the day');

export const Speaker = z.object({
  name: z.string(),
  role: z.string().nullable().describe('At the time of the talk'),
  company: z.string().nullable().describe('At the time of the talk'),
  slug: z.string().describe('For get_speaker'),
  url,
});

/** A talk as lists have it. */
export const TalkLine = z.object({
  slug: z.string().describe('For get_talk'),
  url,
  title: z.string(),
  kind: z.string().describe('keynote, tutorial, panel, …; session where nothing is said'),
  conference: z.string().describe('Slug, for get_day'),
  conferenceName: z.string(),
  date,
  start: z.string().nullable().describe("Clock time in the conference's zone"),
  room: z.string().nullable(),
  speakers: z.array(Speaker),
  video: z.string().nullable().describe('Where to watch it; null where nobody can'),
  notes: z.int().describe('How many sections of trip reports speak of it'),
});
export type TalkLine = z.infer<typeof TalkLine>;

const limit = z.int().min(1).max(50).default(10).describe('How many at a time');
const cursor = z
  .string()
  .max(200)
  .optional()
  .describe('The `nextCursor` of the page before; leave out for the first');
const nextCursor = z
  .string()
  .nullable()
  .describe('Asks for the next page of the same question; null at the end');
const total = z.int().describe('How many there are in all');

const values = (what: string) =>
  z.array(z.string().max(200)).max(20).default([]).describe(`${what}; any of them will do`);

const FILTERS = {
  years: 'Years such as 2019',
  conferences: 'Slugs of list_conferences',
  days: 'ISO dates',
  kinds: 'Kinds such as keynote or deep-dive',
  tracks: 'Tracks, as the conference calls them',
  rooms: 'Rooms',
  companies: 'Slugs or names of companies',
  topics: 'Slugs or names of topics',
  speakers: 'Slugs or names of people',
} satisfies Record<(typeof FACETS)[number]['name'], string>;

export const SearchQuestion = z.strictObject({
  query: z
    .string()
    .default('')
    .describe(
      'Words to look for, misspelt or not; "phrases", -words to leave out, speaker:name, company:name, title:word. Empty for all that the filters leave, in programme order',
    ),
  scope: z
    .enum(['all', 'conference', 'report'])
    .default('all')
    .describe(
      'all talks; those of the one conference in `conferences`; or only those that trip reports list',
    ),
  years: values(FILTERS.years),
  conferences: values(FILTERS.conferences),
  days: values(FILTERS.days),
  kinds: values(FILTERS.kinds),
  tracks: values(FILTERS.tracks),
  rooms: values(FILTERS.rooms),
  companies: values(FILTERS.companies),
  topics: values(FILTERS.topics),
  speakers: values(FILTERS.speakers),
  has: z
    .array(z.enum(['notes', 'slides', 'video']))
    .default([])
    .describe('What the talks must have, all of it'),
  exact: z.boolean().default(false).describe('Take the words as they are typed'),
  limit,
  cursor,
});
export type SearchQuestion = z.infer<typeof SearchQuestion>;

export const SearchAnswer = z.object({
  query: z.string().describe('What was looked for'),
  total,
  talks: z.array(
    TalkLine.extend({
      why: z.array(z.string()).describe('Which word was found where, and whether as typed'),
      quote: z.string().nullable().describe('The line of a trip report that matches'),
    }),
  ),
  remarks: z
    .array(z.string())
    .describe('What to know of the result: close matches, words left out, a better query'),
  nextCursor,
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const TalkQuestion = z.strictObject({
  talk: z.string().max(2000).describe('Slug, permalink, or YouTube id of its video'),
});

export const TalkAnswer = TalkLine.extend({
  end: z.string().nullable(),
  track: z.string().nullable(),
  abstract: z.string().nullable().describe('As announced'),
  topics: z.array(z.string()),
  recordings: z.array(z.string()).describe('Every address where it can be watched, the best first'),
  slides: z.string().nullable(),
  passages: z
    .array(
      z.object({
        report: z.string().describe('Slug, for get_report'),
        heading: z.string(),
        url,
        original: z.string().describe('The same where its author published it'),
        extent: z.string().describe('at length, discussed or mentioned'),
        passage: z.string().describe('The text of the report that speaks of the talk'),
      }),
    )
    .describe('What trip reports say of it'),
  related: z.array(z.object({ slug: z.string(), title: z.string(), url })),
});
export type TalkAnswer = z.infer<typeof TalkAnswer>;

export const SpeakerQuestion = z.strictObject({
  speaker: z.string().max(2000).describe('Slug, permalink or name'),
});

export const SpeakerAnswer = z.object({
  slug: z.string(),
  url,
  name: z.string(),
  spellings: z.array(z.string()),
  total,
  years: z
    .array(
      z.object({
        year: z.string(),
        companies: z.array(z.string()),
        roles: z.array(z.string()),
        talks: z.array(TalkLine),
      }),
    )
    .describe('Oldest first'),
});
export type SpeakerAnswer = z.infer<typeof SpeakerAnswer>;

export const DayQuestion = z.strictObject({
  conference: z.string().max(200).describe('Slug of list_conferences'),
  date: z.string().max(40).optional().describe('ISO date; by default the first day of which talks are known'),
  limit: limit.default(50),
  cursor,
});
export type DayQuestion = z.infer<typeof DayQuestion>;

export const DayAnswer = z.object({
  conference: z.string(),
  conferenceName: z.string(),
  date: z.string(),
  timeZone: z.string().describe('IANA name, of the clock times'),
  url,
  days: z.array(z.object({ date: z.string(), talks: z.int() })).describe('All days of the conference'),
  undated: z.int().describe('How many talks of the conference have no known day'),
  total,
  talks: z.array(TalkLine).describe('By clock time where it is known, else in programme order'),
  nextCursor,
});
export type DayAnswer = z.infer<typeof DayAnswer>;

const ReportLine = z.object({
  slug: z.string().describe('For get_report'),
  url,
  title: z.string(),
  author: z.string().nullable(),
  date,
  conference: z.string(),
  original: z.string().describe('Where its author published it'),
  talks: z.int().describe('How many talks it speaks of'),
});

export const ReportsQuestion = z.strictObject({
  conference: z.string().max(200).optional().describe('Slug; all conferences by default'),
});
export const ReportsAnswer = z.object({ reports: z.array(ReportLine) });
export type ReportsAnswer = z.infer<typeof ReportsAnswer>;

export const ReportQuestion = z.strictObject({
  report: z.string().max(2000).describe('Slug or permalink'),
  limit: limit.default(25),
  cursor,
});
export type ReportQuestion = z.infer<typeof ReportQuestion>;

export const ReportAnswer = ReportLine.extend({
  total: z.int().describe('How many passages there are in all'),
  passages: z.array(
    z.object({
      heading: z.string(),
      url,
      original: z.string(),
      extent: z.string(),
      passage: z.string(),
      talk: z.object({ slug: z.string(), title: z.string(), url }),
    }),
  ),
  nextCursor,
});
export type ReportAnswer = z.infer<typeof ReportAnswer>;

export const ConferencesQuestion = z.object({});
export const ConferencesAnswer = z.object({
  conferences: z
    .array(
      z.object({
        slug: z.string(),
        url,
        name: z.string(),
        city: z.string().nullable(),
        days: z.array(z.string()),
        talks: z.int(),
        reports: z.int(),
      }),
    )
    .describe('Newest first'),
});
export type ConferencesAnswer = z.infer<typeof ConferencesAnswer>;
