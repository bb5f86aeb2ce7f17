import { addTo, groupBy } from './group.ts';
import type { ListedTalk } from './listed-talk.ts';
import { slugify, slugOfName } from './names/slug.ts';
import { startIn } from './recordings.ts';

/**
 * What a talk is recognised by from one reading of the data to the next, the surest first; no two talks have a mark in
 * common. A video is one: `w62T1SN4g6Y` or, where several talks are in it, `w62T1SN4g6Y@2085` with the second at which
 * the talk begins. The last one is always its conference and title: `2019-kubecon-eu/istio`, with as much more behind it
 * (speakers, time) as tells talks of one title apart. So a talk without a video has an identity, and keeps it when a
 * video comes or goes.
 */
export type Marks = [string, ...string[]];

/** A listed talk with its marks; the first of them is its `key`. */
export interface KnownTalk extends ListedTalk {
  key: string;
  marks: Marks;
}

/** Give the talks of one conference their marks. */
export function identify(talks: readonly ListedTalk[]): KnownTalk[] {
  const shared = sharedVideos(talks);
  const titles = titleMarks(talks);
  return talks.map((talk, at) => {
    const videos = talk.recordings.flatMap(({ videoId, start }) => {
      if (videoId === null) return [];
      return [shared.has(videoId) ? `${videoId}@${startIn({ start })}` : videoId];
    });
    const marks: Marks = withTitle(videos, titles[at] ?? '');
    return { ...talk, key: marks[0], marks };
  });
}

const withTitle = ([first, ...videos]: readonly string[], title: string): Marks =>
  first === undefined ? [title] : [first, ...videos, title];

/** The videos in which several talks are. */
function sharedVideos(talks: readonly ListedTalk[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { recordings } of talks) {
    for (const { videoId } of recordings) {
      if (videoId === null) continue;
      if (seen.has(videoId)) shared.add(videoId);
      seen.add(videoId);
    }
  }
  return shared;
}

/** In a title mark, for what is not known. */
export const NOBODY = 'nobody';
export const UNDATED = 'undated';

const titleMark = ({ conference, title }: ListedTalk) =>
  `${conference}/${slugify(title) || slugOfName(title)}`;

const nameMark = (talk: ListedTalk) =>
  `${titleMark(talk)}/${talk.speakers.map(({ name }) => slugOfName(name)).join('+') || NOBODY}`;

const timeMark = (talk: ListedTalk) =>
  [`${nameMark(talk)}/${talk.date ?? UNDATED}`, ...(talk.start?.split(':') ?? [])].join('-');

/** For each talk, the shortest title mark that no other has; talks that are alike in all are numbered. */
function titleMarks(talks: readonly ListedTalk[]): string[] {
  const marks: string[] = [];
  let open = talks.map((talk, at) => ({ talk, at }));
  for (const form of [titleMark, nameMark, timeMark]) {
    const groups = groupBy(open, ({ talk }) => form(talk));
    open = [];
    for (const [mark, group] of groups) {
      const [only] = group;
      if (only && group.length === 1) marks[only.at] = mark;
      else open.push(...group);
    }
  }
  const alike = new Map<string, number[]>();
  for (const { talk, at } of open) addTo(alike, timeMark(talk), at);
  for (const [mark, group] of alike) group.forEach((at, n) => (marks[at] = `${mark}/${n + 1}`));
  return marks;
}

/** Conference and title of a title mark, without what tells it from others of that title; `null` for a video. */
export function titleOfMark(mark: string): string | null {
  const [conference, title] = mark.split('/');
  return title === undefined ? null : `${conference}/${title}`;
}
