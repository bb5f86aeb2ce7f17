import { z } from 'zod';
import type { RecordingState } from '#lib/recording.ts';
import type { Kind } from '#lib/talk/schema.ts';

// The published form of the data, which programs of other people rely on. It repeats the catalogue's schema on purpose, so
// that a change there is not published by accident. The compiler checks that the catalogue's records still fit.

const KINDS = [
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
] as const satisfies Kind[];

const STATES = ['to come', 'not recorded', 'private', 'removed'] as const satisfies RecordingState[];

const slug = (of: string) => z.string().describe(`Last segment of the address of ${of}`);

const added = z.iso
  .date()
  .nullable()
  .describe('The day on which it came into the data; null where that is not kept');

export const PublishedConference = z
  .object({
    slug: slug('its page'),
    url: z.url().describe('Its permalink'),
    name: z.string().describe('In full'),
    shortName: z.string().describe('For lists'),
    city: z.string().nullable().describe('Where it was; null for one that was online'),
    country: z.string().nullable().describe('In English; null for one that was online'),
    days: z.array(z.iso.date()).describe('Every day of the conference, in order'),
    timeZone: z.string().describe('IANA name'),
    website: z.url().nullable().describe("The conference's own page"),
    playlist: z.string().nullable().describe("YouTube id of the conference's own playlist"),
    added,
  })
  .meta({ id: 'Conference' });
export type PublishedConference = z.infer<typeof PublishedConference>;

export const PublishedReport = z
  .object({
    slug: slug('its page'),
    url: z.url().describe('Its permalink here'),
    conference: slug('the conference'),
    title: z.string().describe('As its author gave it'),
    author: z.string().nullable().describe('Who wrote it'),
    date: z.string().nullable().describe('The day it was published'),
    added,
    original: z.url().describe('Where the author published it'),
  })
  .meta({ id: 'Report' });
export type PublishedReport = z.infer<typeof PublishedReport>;

const PublishedTopic = z
  .object({
    slug: slug('its page'),
    url: z.url().describe('Its permalink'),
    name: z.string().describe('As pages show it'),
    kind: z.enum(['project', 'subject']).describe('A project of the community, or a subject'),
  })
  .meta({ id: 'Topic' });

const PublishedSpeaker = z
  .object({
    name: z.string().describe('As printed with this talk'),
    role: z.string().nullable().describe('Job title or function at the time of the talk, where one is given'),
    company: z.string().nullable().describe('Affiliation at the time of the talk, where one is given'),
    slug: slug("the person's page, one over all spellings"),
    companySlug: z.string().nullable().describe("Last segment of the address of the company's page"),
    fromPlaylist: z
      .array(z.enum(['name', 'role', 'company']))
      .describe('What a report leaves out and the playlist fills'),
  })
  .meta({ id: 'Speaker' });

const PublishedNote = z
  .object({
    report: slug('the report'),
    url: z.url().describe('Permalink of the section here'),
    original: z.url().describe('The section where the author published it'),
    anchor: z.string().describe("The section's heading anchor; empty before the first heading"),
    heading: z.string().describe("The section's heading, or the report's title before the first"),
    passage: z.string().describe('The text of the block that links the talk'),
    extent: z.enum(['at length', 'discussed', 'mentioned']).describe('How far it goes into the talk'),
  })
  .meta({ id: 'Note' });

const PublishedRecording = z
  .object({
    url: z.url().describe('Where to watch it, from its beginning'),
    videoId: z.string().length(11).nullable().describe('YouTube id; null for a recording elsewhere'),
    start: z
      .int()
      .positive()
      .nullable()
      .describe('The second at which the talk begins in it; null for the beginning'),
    playlist: z.string().nullable().describe('YouTube id of the playlist that the entry links it in'),
    playlistIndex: z.int().positive().nullable().describe('Position in that playlist, from 1'),
  })
  .meta({ id: 'Recording' });

export const PublishedTalk = z
  .object({
    slug: slug('its page'),
    url: z.url().describe('Its permalink'),
    videoId: z
      .string()
      .length(11)
      .nullable()
      .describe('YouTube id of its first recording there; null where it has none'),
    videoUrl: z
      .url()
      .nullable()
      .describe('Opens the first of its recordings where the talk begins; null where it has none'),
    recordings: z.array(PublishedRecording).describe('The best first; empty where nobody can watch it'),
    recordingState: z.enum(STATES).nullable().describe('Why nobody can watch it, where that is known'),
    page: z
      .url()
      .nullable()
      .describe("The talk's page elsewhere, where a report links that and no recording"),
    conference: slug('the conference'),
    added,
    changed: z.iso
      .date()
      .nullable()
      .describe('The day on which it was added or a report with a note on it, whichever is later'),
    date: z.iso.date().nullable().describe('The day it was given; null where no source tells'),
    start: z.string().nullable().describe("Hour and minute in the conference's own zone, where one is known"),
    end: z
      .string()
      .nullable()
      .describe('As `start`; an hour earlier than that is of the night after. Null where it is not known'),
    room: z.string().nullable().describe('Where it was given'),
    kind: z.enum(KINDS).describe('What it was announced as; `session` where nothing is said'),
    title: z.string().min(1).describe('Without the prefix that tells the kind'),
    speakers: z.array(PublishedSpeaker).describe('As credited, in order'),
    track: z.string().nullable().describe("The conference's own grouping"),
    abstract: z.string().nullable().describe('As announced, in plain text'),
    topics: z.array(z.string()).describe('Slugs of topics'),
    slides: z.url().nullable().describe('Where its slides are'),
    position: z.int().nonnegative().describe('Place in programme order within its conference, from 0'),
    attended: z.boolean().describe('Listed in a trip report'),
    notes: z.array(PublishedNote).describe('Sections of reports that speak of it'),
    related: z.array(z.string()).describe('Slugs of talks, best first'),
    source: z
      .object({
        file: z.string().describe('Path from the root of the repository'),
        line: z.int().positive().describe('From 1'),
        column: z.int().positive().describe('From 1'),
      })
      .describe('Where its entry stands in the data'),
    entry: z.string().describe('The entry as written'),
  })
  .meta({ id: 'Talk' });
export type PublishedTalk = z.infer<typeof PublishedTalk>;

const head = {
  $schema: z.url().describe('Address of this schema'),
  version: z
    .literal(2)
    .describe('Goes up when a field is removed or changes its meaning; new fields may come at any time'),
  name: z.string().describe('Name of the catalogue'),
  url: z.url().describe('Address of the catalogue'),
  licence: z.literal('CC0-1.0').describe('SPDX identifier of the licence of these facts'),
};

const talks = z.array(z.string()).describe('Slugs of talks, in programme order, the newest conference first');

/** The file `conferences.json`. */
export const ConferencesFile = z
  .object({
    ...head,
    conferences: z
      .array(
        PublishedConference.extend({
          talks: z.int().nonnegative().describe('How many talks of it there are'),
          data: z.url().describe('Its talks, in the form of talks.json'),
        }).meta({ id: 'ConferenceOfList' }),
      )
      .describe('Newest first'),
  })
  .meta({ title: 'Conferences', description: 'The conferences of the catalogue' });

/** The file `speakers.json`. */
export const SpeakersFile = z
  .object({
    ...head,
    speakers: z
      .array(
        z
          .object({
            slug: slug('their page'),
            url: z.url().describe('Their permalink'),
            name: z.string().describe('The spelling most used'),
            spellings: z.array(z.string()).describe('Every spelling, that of `name` first'),
            talks,
          })
          .meta({ id: 'Person' }),
      )
      .describe('By name'),
  })
  .meta({ title: 'Speakers', description: 'The people who gave the talks of the catalogue' });

/** The file `companies.json`. */
export const CompaniesFile = z
  .object({
    ...head,
    companies: z
      .array(
        z
          .object({
            slug: slug('its page'),
            url: z.url().describe('Its permalink'),
            name: z.string().describe('The spelling most used'),
            spellings: z.array(z.string()).describe('Every spelling, that of `name` first'),
            talks,
            people: z.array(z.string()).describe('Slugs of those who spoke for it'),
          })
          .meta({ id: 'Company' }),
      )
      .describe('By name'),
  })
  .meta({ title: 'Companies', description: 'The companies for which people spoke at the conferences' });

/** The file `talks.json`, the file of a conference, and `talks/<slug>.json` with one talk in it. */
export const TalksFile = z
  .object({
    ...head,
    conferences: z.array(PublishedConference).describe('Newest first'),
    reports: z.array(PublishedReport).describe('Those that the talks below have notes from'),
    topics: z.array(PublishedTopic).describe('Those that the talks below are about'),
    talks: z.array(PublishedTalk).describe('Conference by conference, each in programme order'),
  })
  .meta({ title: 'Talks', description: 'A catalogue of conference talks with the notes taken on them' });
export type TalksFile = z.infer<typeof TalksFile>;
