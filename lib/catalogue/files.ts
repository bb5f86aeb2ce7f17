import { z } from 'zod';
import { VideoId } from '#lib/playlist/schema.ts';
import { Kind, Speaker } from '#lib/talk/schema.ts';

// The YAML files of data/ that people edit, and the ledger. They are checked when they are loaded.

export const Slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** An address that a page may link: `javascript:` and the like are none. */
const HttpUrl = z.url({ protocol: /^https?$/ });

/** A report's address alone, or with the day on which the report came into the data; nothing for one published here alone. */
const ReportAddress = z.union([
  HttpUrl.transform((url) => ({ url, added: null })),
  z.strictObject({ url: HttpUrl, added: z.iso.date() }),
  z.null().transform(() => ({ url: null, added: null })),
]);

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
  website: HttpUrl.nullable().default(null),
  playlist: z.string().nullable().default(null).describe("YouTube id of the conference's own playlist"),
  listHeading: z
    .string()
    .nullable()
    .default(null)
    .describe('The heading over the session list, where it is not one of the usual ones'),
  added: z.iso
    .date()
    .nullable()
    .default(null)
    .describe('The day on which it came into the data; feeds and calendars date by it what is new'),
  reports: z
    .record(Slug, ReportAddress)
    .describe("Report (its file's name) → the address it was published at, and the day it was added"),
});
export type ConferenceFile = z.infer<typeof ConferenceFile>;

/** `data/topics.yaml`: our vocabulary. */
export const TopicsFile = z.array(
  z.strictObject({
    name: z.string().min(1),
    kind: z.enum(['project', 'subject']),
    aliases: z.array(z.string().min(1)).default([]).describe('Other words for it, whole words, case ignored'),
    unlisted: z
      .boolean()
      .default(false)
      .describe(
        'So many talks have it that it tells none apart: found and linked as before, but shown in no list of topics',
      ),
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

/** What the ledger knows a talk by; see `identity.ts`. */
const Mark = z
  .string()
  .regex(
    /^(?:[\w-]{11}(?:@\d+)?|[a-z0-9-]+(?:\/[a-z0-9+-]+){1,4})$/,
    'a video id, or conference and title as in `2019-kubecon-eu/istio`',
  );

const fieldCorrection = <Field extends string, Value extends z.ZodType>(field: Field, value: Value) =>
  z.strictObject({
    talk: Mark,
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

/**
 * `data/permalinks.yaml`, the ledger of published addresses: under the first mark of each talk its slug, the slugs it had,
 * and the other marks that it is or was known by. Only `sessions permalinks` changes it, and only by adding.
 */
export const PermalinksFile = z.record(
  Mark,
  z.strictObject({
    slug: Slug,
    former: z.array(Slug).default([]),
    also: z.array(Mark).default([]).describe('Its video since it has one, one that it had, its title'),
    since: z.iso
      .date()
      .optional()
      .describe('The day on which the talk was added, where that is later than its conference'),
  }),
);
export type Ledger = z.infer<typeof PermalinksFile>;

const leftOutReason = z
  .string()
  .min(1)
  .describe('Who asked for it and when, or what happened; shown nowhere');

/** `data/left-out.yaml`: what is not shown although the data hold it. */
export const LeftOutFile = z.array(
  z.union([
    z.strictObject({
      person: z.string().min(1).describe('The name, in any spelling we have'),
      reason: leftOutReason,
    }),
    z.strictObject({ talk: Slug.describe('The last part of its address'), reason: leftOutReason }),
    z.strictObject({
      recording: z
        .union([VideoId, z.url()])
        .describe("The video's id or, elsewhere than on YouTube, the address"),
      reason: leftOutReason,
    }),
  ]),
);
export type LeftOut = z.infer<typeof LeftOutFile>;

/** `data/site.yaml`: what is this site's and no one else's. */
export const SiteFile = z.strictObject({
  line: z
    .string()
    .min(1)
    .max(160)
    .default('Every session, its people, its video, and what was said of it')
    .describe('What it is, in one line without a full stop'),
  opensWith: z
    .string()
    .nullable()
    .default(null)
    .describe('The conference whose programme the home page shows; the newest by default'),
  conferences: z
    .string()
    .min(1)
    .default('conferences')
    .describe('What its conferences are called together, as in “at all KubeCons”'),
  repository: z
    .url({ protocol: /^https$/, error: 'an https address' })
    .transform((url) => url.replace(/\/+$/, ''))
    .nullable()
    .default(null)
    .describe('The repository that edit links lead to; without one there are no such links'),
  opinions: z
    .array(z.strictObject({ talk: Slug, text: z.string().min(1).max(160) }))
    .max(2)
    .default([])
    .describe('What reports say of a talk or two, in our own words, for the home page'),
});
export type Site = z.infer<typeof SiteFile>;
