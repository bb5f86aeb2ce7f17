import type { Catalogue, Talk } from '#lib/catalogue/schema.ts';
import { notesPath, permalink, talkPath } from '#lib/addresses.ts';
import { watchUrl } from '#lib/video.ts';
import { formatSpeaker } from '#lib/wording/byline.ts';
import { type Selection, conferenceOf, topicNames } from '#lib/export/selection.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import { talkUuid } from '#lib/export/talk-uuid.ts';
import { add, formatHtml } from '#lib/export/xml.ts';

const FILES = { rss: 'feed.xml', atom: 'feed.atom', json: 'feed.json' } as const;

/** Where a page's feed lies: `/feed.xml`, `/speakers/jane/feed.atom`. */
export const feedPath = (path: string, format: keyof typeof FILES) => `${path}/${FILES[format]}`;

/** More would only make every reader's poll heavier. */
const LIMIT = 50;

/** What a feed tells of a talk, whatever its format; texts are not yet escaped, `html` is. */
export interface FeedItem {
  /** From the video alone, so that no reader shows a talk twice after a move. */
  id: string;
  url: string;
  title: string;
  html: string;
  /** Midnight UTC of the talk's day; of the conference's last day where the talk's is not known. */
  date: Date;
  dated: boolean;
  authors: string[];
  categories: string[];
}

/** The newest talks of a selection, at most 50, within a day in programme order. */
export const feedItems = (catalogue: Catalogue, { talks }: Selection): FeedItem[] =>
  talks
    .map((talk) => ({ talk, day: talk.date ?? conferenceOf(catalogue, talk).days.at(-1) ?? '1970-01-01' }))
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .slice(0, LIMIT)
    .map(({ talk, day }) => feedItem(catalogue, talk, day));

/** When a feed was last news: the day of its newest talk, not that of the build. */
export const feedUpdated = (items: FeedItem[]) => items[0]?.date ?? new Date(0);

export const feedDescription = ({ title }: Selection) => `Talks: ${title}`;

const known = new WeakMap<Catalogue, Map<Talk, FeedItem>>();

/** The same in every feed: a talk stands in those of its speakers, companies, topics and reports, three formats of each. */
function feedItem(catalogue: Catalogue, talk: Talk, day: string): FeedItem {
  const items = known.get(catalogue) ?? new Map<Talk, FeedItem>();
  known.set(catalogue, items);
  const item = items.get(talk) ?? toFeedItem(catalogue, talk, day);
  items.set(talk, item);
  return item;
}

const toFeedItem = (catalogue: Catalogue, talk: Talk, day: string): FeedItem => ({
  id: `urn:uuid:${talkUuid(talk.videoId)}`,
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
    add(add(root, 'p', {}), 'a', { href: watchUrl(talk.videoId) }, 'Watch the recording');
    for (const { report, anchor, heading, passage } of talk.notes) {
      add(add(root, 'p', {}), 'a', { href: permalink(notesPath(report, anchor)) }, heading);
      add(add(root, 'blockquote', {}), 'p', {}, passage);
    }
  });
