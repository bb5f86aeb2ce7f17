import type { ListedTalk } from './listed-talk.ts';
import { joinTalks, placeName } from './join-talks.ts';
import { compare, type Say } from './messages.ts';
import { DAWN } from '#lib/wording/dates.ts';
import type { NameKeys } from './names/names.ts';
import { readStart, readVideoUrl } from '#lib/video.ts';

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
 * video that one list has twice, or that two conferences have (`video-twice`); where two entries of a list begin at
 * different times of it, that is a warning (`video-shared`).
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
  const { file, videoId } = talk;
  const place = talk.entry.position;
  const [start, first] = [startOf(talk), startOf(twin)];
  if (start === first || talk.file !== twin.file) {
    const reason = `Unexpected second entry with the video \`${videoId}\`, expected one: the other is at \`${placeName(twin)}\``;
    say({ file, place, severity: 'error', ruleId: 'video-twice', reason });
    return;
  }
  // A recording of several talks: nobody has to change the report, but one talk of it is all that can be shown.
  const reason = `Unexpected second entry with the video \`${videoId}\`, from ${clock(start)}, expected one talk in a recording: the other, from ${clock(first)}, is at \`${placeName(twin)}\` and is the one that counts`;
  say({ file, place, severity: 'warning', ruleId: 'video-shared', reason });
}

/** Where in the video the talk begins, as its link says. */
function startOf({ entry, videoId }: ListedTalk): number {
  const link = entry.links?.find(({ url }) => readVideoUrl(url)?.id === videoId);
  return (link && readStart(link.url)) ?? 0;
}

const two = (number: number) => String(number).padStart(2, '0');

/** 2085 → `34:45` */
function clock(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
