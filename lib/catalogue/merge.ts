import type { ListedTalk } from './listed-talk.ts';
import { joinTalks, placeName } from './join-talks.ts';
import { compare, type Say } from './messages.ts';
import { DAWN } from '#lib/wording/dates.ts';
import type { NameKeys } from './names/names.ts';

/**
 * Sort talks by day, those without one last. Within a day the talks of reports come first, in the order of their list,
 * then the others by start time.
 */
export const inProgrammeOrder = (talks: readonly ListedTalk[]): ListedTalk[] =>
  talks.toSorted(
    (a, b) =>
      compare(a.date ?? '~', b.date ?? '~') ||
      Number(b.attended) - Number(a.attended) ||
      (a.attended ? 0 : compare(hourKey(a), hourKey(b))),
  );

/** Sorts hours of one day: after midnight comes late, an hour that is not known last. */
const hourKey = ({ start }: ListedTalk) => (start === null ? '~~' : start < DAWN ? `~${start}` : start);

/**
 * Merge the lists of one conference into one, in the order of the lists. Talks with the same video are joined, and the
 * first wins where they differ (see `joinTalks`). `elsewhere` are the talks of other conferences, by video id. Reports a
 * video that one list has twice, or that two conferences have (`video-twice`).
 */
export function mergeTalks(
  lists: ListedTalk[][],
  elsewhere: ReadonlyMap<string, ListedTalk>,
  keys: NameKeys,
  say: Say,
): ListedTalk[] {
  const talks = new Map<string, ListedTalk>();
  for (const list of lists) {
    const seen = new Map<string, ListedTalk>();
    for (const talk of list) {
      const twin = seen.get(talk.videoId) ?? elsewhere.get(talk.videoId);
      if (twin) {
        sayTwice(talk, twin, say);
        continue;
      }
      seen.set(talk.videoId, talk);
      const first = talks.get(talk.videoId);
      talks.set(talk.videoId, first ? joinTalks(first, talk, keys, say) : talk);
    }
  }
  return [...talks.values()];
}

function sayTwice(talk: ListedTalk, twin: ListedTalk, say: Say) {
  const reason = `Unexpected second entry with the video \`${talk.videoId}\`, expected one: the other is at \`${placeName(twin)}\``;
  say({ file: talk.file, place: talk.entry.position, severity: 'error', ruleId: 'video-twice', reason });
}
