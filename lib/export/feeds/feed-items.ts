import type { Catalogue, Talk } from '#lib/catalogue/schema.ts';
import { notesPath, permalink, talkPath } from '#lib/addresses.ts';
import { formatSpeaker } from '#lib/wording/byline.ts';
import { type Selection, conferenceOf, topicNames } from '#lib/export/selection.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import { noRecording } from '#lib/wording/recordings.ts';
import { otherLinks, recordingLinks } from '#lib/export/talk-links.ts';
import { talkUuid } from '#lib/export/talk-uuid.ts';
import { add, formatHtml } from '#lib/export/xml.ts';

const FILES = { rss: 'feed.xml', atom: 'feed.atom', json: 'feed.json' } as const;

/** The path of the feed of the page at `path`: `/feed.xml`, `/speakers/jane/feed.atom`. */
export const feedPath = (path: string, format: keyof typeof FILES) => `${path}/${FILES[format]}`;

/** Feed readers fetch the whole file each time, so it holds only the newest talks. */
const LIMIT = 50;

/** A talk as an item of a feed in any format. `html` is escaped, the other texts are not. */
export interface FeedItem {
  /** Does not change with the talk's address, so that feed readers do not show a talk again. */
  id: string;
  url: string;
  title: string;
  html: string;
  /** Midnight UTC of the talk's day or, if that is not known, of the conference's last day. */
  date: Date;
  /** Whether the talk's own day is known. */
  dated: boolean;
  authors: string[];
  categories: string[];
}

/** The newest talks of a selection, at most 50, newest day first and in programme order within a day. */
export const feedItems = (catalogue: Catalogue, { talks }: Selection): FeedItem[] =>
  talks
    .map((talk) => ({ talk, day: talk.date ?? conferenceOf(catalogue, talk).days.at(-1) ?? '1970-01-01' }))
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .slice(0, LIMIT)
    .map(({ talk, day }) => feedItem(catalogue, talk, day));

/** When a feed last changed: the day of its newest talk. The time of the build would differ in every build. */
export const feedUpdated = (items: FeedItem[]) => items[0]?.date ?? new Date(0);

export const feedDescription = ({ title }: Selection) => `Talks: ${title}`;

const cache = new WeakMap<Catalogue, Map<Talk, FeedItem>>();

/** Made once for each talk, which is in the feeds of its speakers, companies, topics and reports, each in three formats. */
function feedItem(catalogue: Catalogue, talk: Talk, day: string): FeedItem {
  const items = cache.get(catalogue) ?? new Map<Talk, FeedItem>();
  cache.set(catalogue, items);
  const item = items.get(talk) ?? toFeedItem(catalogue, talk, day);
  items.set(talk, item);
  return item;
}

const toFeedItem = (catalogue: Catalogue, talk: Talk, day: string): FeedItem => ({
  id: `urn:uuid:${talkUuid(talk)}`,
  url: permalink(talkPath(talk.slug)),
  title: fullTitle(talk),
  html: itemHtml(catalogue, talk),
  date: new Date(`${day}T00:00:00Z`),
  dated: talk.date !== null,
  authors: talk.speakers.map(({ name }) => name),
  categories: topicNames(catalogue, talk),
});

const itemHtml = (catalogue: Catalogue, talk: Talk) =>
  formatHtml((root) => {
    const occasion = [conferenceOf(catalogue, talk).name, talk.date].filter((part) => part !== null);
    for (const speaker of talk.speakers) add(root, 'p', {}, formatSpeaker(speaker));
    add(root, 'p', {}, occasion.join(', '));
    if (talk.abstract !== null) add(root, 'p', {}, talk.abstract);
    for (const { url, label } of [...recordingLinks(talk, 'Watch the recording'), ...otherLinks(talk)])
      add(add(root, 'p', {}), 'a', { href: url }, label);
    if (talk.recordings.length === 0) add(root, 'p', {}, `${noRecording(talk.recordingState)}.`);
    for (const { report, anchor, heading, passage } of talk.notes) {
      add(add(root, 'p', {}), 'a', { href: permalink(notesPath(report, anchor)) }, heading);
      add(add(root, 'blockquote', {}), 'p', {}, passage);
    }
  });
