import { z } from 'zod';
import { VideoId } from '#lib/playlist/schema.ts';
import type { Post } from '#lib/post/schema.ts';
import { Kind, Speaker } from '#lib/talk/schema.ts';

// First, the YAML files of data/ that people edit. They are checked when they are loaded.

export const Slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const isTimeZone = (name: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

/** `data/<conference>/conference.yaml`; the folder's name is the conference's slug. */
export const ConferenceFile = z.strictObject({
  name: z.string().min(1).describe('In full: KubeCon + CloudNativeCon Europe 2019'),
  shortName: z.string().min(1).describe('KubeCon Europe 2019'),
  city: z.string().nullable().default(null),
  country: z.string().nullable().default(null),
  days: z
    .array(z.iso.date())
    .min(1)
    .refine(
      (days) => days.every((day, at) => at === 0 || day > (days[at - 1] ?? '')),
      'days in order, each once',
    )
    .describe('Every day of the conference, in order'),
  dayOne: z.iso
    .date()
    .nullable()
    .default(null)
    .describe(
      'The day that “Day 1” means, where it is not the first: the days before it are co-located events',
    ),
  timeZone: z
    .string()
    .refine(isTimeZone, 'the name of a time zone, as in `Europe/Madrid`')
    .describe('IANA name: Europe/Madrid'),
  website: z.url().nullable().default(null),
  playlist: z.string().nullable().default(null).describe("YouTube id of the conference's own playlist"),
  listHeading: z
    .string()
    .nullable()
    .default(null)
    .describe('The heading over the session list, where it is not one of the usual ones'),
  reports: z.record(Slug, z.url()).describe("Report (its file's name) → the address it was published at"),
});
export type ConferenceFile = z.infer<typeof ConferenceFile>;

/** `data/topics.yaml`: our vocabulary. */
export const TopicsFile = z.array(
  z.strictObject({
    name: z.string().min(1),
    kind: z.enum(['project', 'subject']),
    aliases: z.array(z.string().min(1)).default([]).describe('Other words for it, whole words, case ignored'),
  }),
);
export type Vocabulary = z.infer<typeof TopicsFile>;

/** `data/companies.yaml` and `data/people.yaml`: names, and the other spellings that mean the same. */
export const AliasesFile = z.array(
  z.strictObject({
    name: z.string().min(1),
    aliases: z
      .array(z.string().min(1))
      .default([])
      .describe('None for a name that is right as it is, though the reader doubts it'),
  }),
);
export type Aliases = z.infer<typeof AliasesFile>;

const fieldCorrection = <Field extends string, Value extends z.ZodType>(field: Field, value: Value) =>
  z.strictObject({
    talk: VideoId,
    field: z.literal(field),
    was: value.describe('What is read from the entry today'),
    is: value.describe('What it is to be'),
    reason: z.string().min(1),
  });

const LinkCorrection = z.strictObject({
  report: Slug,
  link: VideoId.describe('The video that the report links'),
  to: VideoId.describe('The video that its text speaks of'),
  reason: z.string().min(1),
});

/** `data/<conference>/corrections.yaml`. A correction that no longer fits what is read is an error. */
export const CorrectionsFile = z.array(
  z.union([
    LinkCorrection,
    z.discriminatedUnion('field', [
      fieldCorrection('title', z.string().min(1)),
      fieldCorrection('kind', Kind),
      fieldCorrection('speakers', z.array(Speaker)),
      fieldCorrection('date', z.iso.date().nullable()),
    ]),
  ]),
);
export type Correction = z.infer<typeof CorrectionsFile>[number];

/** `data/permalinks.yaml`, the ledger of published addresses. Only `sessions permalinks` changes it, and only by adding. */
export const PermalinksFile = z.record(
  VideoId,
  z.strictObject({ slug: Slug, former: z.array(Slug).default([]) }),
);
export type Ledger = z.infer<typeof PermalinksFile>;

// From here on, what the catalogue holds.

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

export const Talk = z.object({
  slug: Slug.describe('Last segment of its permalink'),
  videoId: VideoId,
  conference: Slug,
  date: z.iso.date().nullable().describe('Null where no source tells the day'),
  start: z.string().nullable().describe("Clock time in the conference's own zone, as in `09:30`"),
  room: z.string().nullable(),
  kind: Kind,
  title: z.string().min(1),
  speakers: z.array(TalkSpeaker),
  track: z.string().nullable().describe("The conference's own grouping"),
  abstract: z.string().nullable().describe('As announced, in plain text'),
  topics: z.array(Slug),
  slides: z.url().nullable(),
  position: z.number().int().nonnegative().describe('Place in programme order within its conference, from 0'),
  playlist: z.string().nullable(),
  playlistIndex: z.number().int().positive().nullable(),
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
  talks: z.array(Slug).describe('May be empty: the vocabulary is wider than any conference'),
});
export type Topic = z.infer<typeof Topic>;

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
  /** Newest first. */
  conferences: Conference[];
  /** Conference by conference, each in programme order. */
  talks: Talk[];
  /** Sorted by name, as are companies and topics. */
  people: Person[];
  companies: Company[];
  topics: Topic[];
  reports: Report[];
  corrections: (Correction & { conference: string })[];
  /** Former slug → current slug. */
  redirects: Record<string, string>;
  messages: Message[];
}
