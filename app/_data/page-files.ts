import type { Talk } from '#lib/catalogue/schema.ts';
import { calendarPath } from '#lib/export/schedules/calendar.ts';
import { isScheduled } from '#lib/export/schedules/schedule.ts';
import { feedPath } from '#lib/export/feeds/feed-items.ts';
import { markdownPath } from '#lib/export/markdown/markdown.ts';
import { oembedPath } from '#lib/export/share/oembed.ts';
import { talkPath } from '#lib/addresses.ts';

/** The content of a page as a file in another format. */
export interface PageFile {
  name: string;
  type: string;
  path: string;
}

export const markdownOf = (path: string): PageFile => ({
  name: 'Markdown',
  type: 'text/markdown',
  path: markdownPath(path),
});

/** The calendar of a page's talks, if the day of any is known. */
export const calendarOf = (path: string, talks: readonly Talk[]): PageFile[] =>
  talks.some(({ date }) => date !== null)
    ? [{ name: 'Calendar', type: 'text/calendar', path: calendarPath(path) }]
    : [];

/** The timetables of a conference, if any of its talks has a place in one. */
export const schedulesOf = (path: string, talks: readonly Talk[]): PageFile[] =>
  talks.some(isScheduled)
    ? [
        { name: 'Schedule (JSON)', type: 'application/json', path: `${path}/schedule.json` },
        { name: 'Schedule (XML)', type: 'application/xml', path: `${path}/schedule.xml` },
      ]
    : [];

export const feedsOf = (path: string): PageFile[] => [
  { name: 'RSS', type: 'application/rss+xml', path: feedPath(path, 'rss') },
  { name: 'Atom', type: 'application/atom+xml', path: feedPath(path, 'atom') },
  { name: 'JSON Feed', type: 'application/feed+json', path: feedPath(path, 'json') },
];

/** The files of a talk that its page offers to readers. */
export function filesOfTalk(talk: Talk): PageFile[] {
  const path = talkPath(talk.slug);
  return [
    { name: 'JSON', type: 'application/json', path: `${path}.json` },
    markdownOf(path),
    ...calendarOf(path, [talk]),
  ];
}

/** What programs load to turn a pasted link into a card. */
export const oembedOfTalk = ({ slug }: Talk): PageFile[] => [
  { name: 'oEmbed', type: 'application/json+oembed', path: oembedPath(slug, 'json') },
  { name: 'oEmbed', type: 'text/xml+oembed', path: oembedPath(slug, 'xml') },
];
