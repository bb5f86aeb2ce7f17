import { z } from 'zod';
import { ConferenceFile, type Correction, Slug, type Site } from './files.ts';
import { VideoId } from '#lib/playlist/schema.ts';
import { RECORDING_STATES } from '#lib/recording.ts';
import type { Post } from '#lib/post/schema.ts';
import { Kind, Speaker } from '#lib/talk/schema.ts';

const Source = z.object({
  file: z.string().describe('Path from the project root'),
  line: z.number().int().positive(),
  column: z.number().int().positive(),
});

/** How far a section goes into a talk, judged by how much of its text is about it. */
export const Extent = z.enum(['at length', 'discussed', 'mentioned']);
export type Extent = z.infer<typeof Extent>;

/** A section of a report that links a talk, with the passage that does. */
export const Note = z.object({
  report: Slug,
  anchor: z
    .string()
    .describe("The section's heading anchor, equal to the original's; empty before the first heading"),
  heading: z.string().describe("The section's heading, or the report's title where there is none"),
  passage: z.string().describe('The text of the block that links the talk'),
  extent: Extent,
});
export type Note = z.infer<typeof Note>;

export const TalkSpeaker = Speaker.extend({
  slug: Slug.describe("The person's page, one over all spellings"),
  companySlug: Slug.nullable(),
  fromPlaylist: z
    .array(z.enum(['name', 'role', 'company']))
    .describe('What a report leaves out here and the playlist fills; empty where no report lists the talk'),
});
export type TalkSpeaker = z.infer<typeof TalkSpeaker>;

/** A recording of a talk. */
const RecordingOfTalk = z.object({
  url: z.url().describe('Where to watch it'),
  videoId: VideoId.nullable().describe('On YouTube; null elsewhere'),
  start: z
    .number()
    .int()
    .positive()
    .nullable()
    .describe('The second at which the talk begins; null for the beginning'),
  playlist: z.string().nullable().describe('Id of the YouTube playlist in which it is linked'),
  playlistIndex: z.number().int().positive().nullable(),
});

export const Talk = z.object({
  slug: Slug.describe('Last segment of its permalink'),
  id: z.string().describe('Its key in the ledger, or the one that it will get: it never changes'),
  marks: z.tuple([z.string()], z.string()).describe('What the ledger knows it by, the surest first'),
  recordings: z.array(RecordingOfTalk).describe('The best first; empty where nobody can watch it'),
  recordingState: z
    .enum(RECORDING_STATES)
    .nullable()
    .describe('Why nobody can watch it, where that is known'),
  page: z.url().nullable().describe("The talk's page elsewhere, where a report links that and no recording"),
  conference: Slug,
  added: z.iso.date().nullable().describe('The day on which it came into the data, where that is kept'),
  date: z.iso.date().nullable().describe('Null where no source tells the day'),
  start: z.string().nullable().describe("Clock time in the conference's own zone, as in `09:30`"),
  end: z
    .string()
    .nullable()
    .describe('Clock time, as `start`; where it is earlier than that, of the night after'),
  room: z.string().nullable(),
  kind: Kind,
  title: z.string().min(1),
  speakers: z.array(TalkSpeaker),
  track: z.string().nullable().describe("The conference's own grouping"),
  abstract: z.string().nullable().describe('As announced, in plain text'),
  topics: z.array(Slug),
  slides: z.url().nullable(),
  position: z.number().int().nonnegative().describe('Place in programme order within its conference, from 0'),
  attended: z.boolean().describe('Listed in a trip report'),
  notes: z.array(Note),
  related: z.array(Slug).describe('Best first: shared section of a report, then topics, then speakers'),
  source: Source,
  entry: z.string().describe('The entry as written'),
});
export type Talk = z.infer<typeof Talk>;

export const Person = z.object({
  slug: Slug,
  name: z.string().describe('The spelling most used'),
  spellings: z.array(z.string()).describe('Every spelling met, `name` first'),
  talks: z.array(Slug).describe('In programme order'),
});
export type Person = z.infer<typeof Person>;

export const Company = z.object({
  slug: Slug,
  name: z.string(),
  spellings: z.array(z.string()),
  talks: z.array(Slug),
  people: z.array(Slug),
});
export type Company = z.infer<typeof Company>;

export const Topic = z.object({
  slug: Slug,
  name: z.string(),
  kind: z.enum(['project', 'subject']),
  aliases: z.array(z.string()),
  unlisted: z.boolean().describe('So many talks have it that lists of topics leave it out'),
  talks: z.array(Slug).describe('May be empty: the vocabulary is wider than any conference'),
});
export type Topic = z.infer<typeof Topic>;

/** What conferences call by one name when they group their talks. */
export interface Track {
  slug: string;
  name: string;
  /** Slugs, in programme order. */
  talks: string[];
}

export const Conference = ConferenceFile.omit({ reports: true, listHeading: true, dayOne: true }).extend({
  slug: Slug,
});
export type Conference = z.infer<typeof Conference>;

/** A trip report of a conference, with its text. */
export interface Report {
  slug: string;
  conference: string;
  title: string;
  author: string | null;
  date: string | null;
  /** The day on which it came into the data, where that is kept; its talks were there before. */
  added: string | null;
  description: string | null;
  /** Where it was published; its sections are this plus `#anchor`. */
  url: string;
  /** Who wrote the summary, if the text is one; `null` for the author's own text. */
  summaryBy: string | null;
  file: string;
  /** The sections that link talks of the catalogue, in the order of the report. */
  discussed: { anchor: string; talks: { slug: string; extent: Extent }[] }[];
  post: Post;
}

/** A message of the check, as it is printed and listed on the coverage page. Lines and columns count from 1. */
export const Message = z.object({
  file: z.string(),
  place: z
    .object({
      start: z.object({ line: z.number(), column: z.number() }),
      end: z.object({ line: z.number(), column: z.number() }),
    })
    .nullable(),
  severity: z.enum(['error', 'warning']),
  ruleId: z.string(),
  source: z.string().describe('The folder of lib/ that speaks: post, talk, playlist or catalogue'),
  reason: z.string(),
});
export type Message = z.infer<typeof Message>;

/** Everything that pages, exports and search are made from. Arrays are in the order in which pages show them. */
export interface Catalogue {
  site: Site;
  /** Newest first. */
  conferences: Conference[];
  /** Conference by conference, each in programme order. */
  talks: Talk[];
  /** Sorted by name, as are companies, topics and tracks. */
  people: Person[];
  companies: Company[];
  topics: Topic[];
  tracks: Track[];
  reports: Report[];
  corrections: (Correction & { conference: string })[];
  /** Former slug → current slug. */
  redirects: Record<string, string>;
  /** Video id → slug of its talk, for every video that a talk has or had. */
  videos: Record<string, string>;
  messages: Message[];
}
