import type { Catalogue, Conference, Report, Talk } from '#lib/catalogue/schema.ts';
import { conferencePath, notesPath, permalink, talkPath } from '#lib/addresses.ts';
import { reportAdded, talkStamp } from '#lib/export/dates.ts';
import { type Selection, conferenceOf, topicNames } from '#lib/export/selection.ts';
import { talkUuid, uuidOf } from '#lib/export/talk-uuid.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import { conferenceHtml, reportHtml, talkHtml } from './item-html.ts';

const FILES = { rss: 'feed.xml', atom: 'feed.atom', json: 'feed.json' } as const;

/** The path of the feed of the page at `path`: `/feed.xml`, `/speakers/jane/feed.atom`. */
export const feedPath = (path: string, format: keyof typeof FILES) => `${path}/${FILES[format]}`;

/** Feed readers fetch the whole file each time, so it holds only what is newest. */
const LIMIT = 50;

/** A talk, a report or a conference as an item of a feed in any format. `html` is escaped, the other texts are not. */
export interface FeedItem {
  /** Does not change with the address, so that feed readers do not show an item again. */
  id: string;
  url: string;
  title: string;
  html: string;
  /** Midnight UTC of the day on which it was added to the data. */
  added: Date;
  /** The same of the day on which it last changed. */
  changed: Date;
  authors: string[];
  categories: string[];
}

/** What may become an item, and its place among the others. */
interface News {
  changed: string;
  /** Among what changed on one day: 0 for reports, 1 for conferences, 2 for talks with notes, 3 for other talks. */
  rank: number;
  /** The day on which it took place: of two talks added on one day, the later one comes first. */
  day: string;
  item: () => FeedItem;
}

/** What was added or changed last of a selection, at most 50 items, the newest first. */
export const feedItems = (catalogue: Catalogue, selection: Selection): FeedItem[] =>
  [
    ...(selection.reports ?? []).map((report) => newsOfReport(catalogue, report)),
    ...(selection.conferences ?? []).map((conference) => newsOfConference(catalogue, conference)),
    ...selection.talks.map((talk) => newsOfTalk(catalogue, talk)),
  ]
    .toSorted((a, b) => compare(b.changed, a.changed) || a.rank - b.rank || compare(b.day, a.day))
    .slice(0, LIMIT)
    .map(({ item }) => item());

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** When a feed last changed: the day of its newest item. The time of the build would differ in every build. */
export const feedUpdated = (items: FeedItem[]) => items[0]?.changed ?? new Date(0);

export const feedDescription = ({ title }: Selection) => `Talks: ${title}`;

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** For what has no date at all, since every item must have one. */
const LONG_AGO = '1970-01-01';

function newsOfReport(catalogue: Catalogue, report: Report): News {
  const day = reportAdded(report) ?? LONG_AGO;
  return {
    changed: day,
    rank: 0,
    day: report.date ?? day,
    item: () => ({
      id: `urn:uuid:${uuidOf(`report/${report.slug}`)}`,
      url: permalink(notesPath(report.slug)),
      title: report.title,
      html: reportHtml(catalogue, report),
      added: midnight(day),
      changed: midnight(day),
      authors: report.author === null ? [] : [report.author],
      categories: [],
    }),
  };
}

function newsOfConference(catalogue: Catalogue, conference: Conference): News {
  const { slug, name, days } = conference;
  const day = conference.added ?? days.at(-1) ?? LONG_AGO;
  return {
    changed: day,
    rank: 1,
    day: days[0] ?? day,
    item: () => ({
      id: `urn:uuid:${uuidOf(`conference/${slug}`)}`,
      url: permalink(conferencePath(slug)),
      title: name,
      html: conferenceHtml(catalogue, conference),
      added: midnight(day),
      changed: midnight(day),
      authors: [],
      categories: [],
    }),
  };
}

function newsOfTalk(catalogue: Catalogue, talk: Talk): News {
  const conference = conferenceOf(catalogue, talk);
  const changed = talkStamp(catalogue, talk, conference);
  return {
    changed,
    rank: talk.notes.length > 0 ? 2 : 3,
    day: talk.date ?? conference.days.at(-1) ?? changed,
    item: () => talkItem(catalogue, talk, changed),
  };
}

const cache = new WeakMap<Catalogue, Map<Talk, FeedItem>>();

/** Made once for each talk, which is in the feeds of its speakers, companies, topics and reports, each in three formats. */
function talkItem(catalogue: Catalogue, talk: Talk, changed: string): FeedItem {
  const items = cache.get(catalogue) ?? new Map<Talk, FeedItem>();
  cache.set(catalogue, items);
  const item = items.get(talk) ?? {
    id: `urn:uuid:${talkUuid(talk)}`,
    url: permalink(talkPath(talk.slug)),
    title: fullTitle(talk),
    html: talkHtml(catalogue, talk),
    added: midnight(talk.added ?? changed),
    changed: midnight(changed),
    authors: talk.speakers.map(({ name }) => name),
    categories: topicNames(catalogue, talk),
  };
  items.set(talk, item);
  return item;
}
