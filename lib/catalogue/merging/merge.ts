import type { ListedTalk } from '#lib/catalogue/listed-talk.ts';
import { joinTalks, placeName } from './join-talks.ts';
import { compare, type Say } from '#lib/catalogue/messages.ts';
import { DAWN } from '#lib/wording/dates.ts';
import type { NameKeys } from '#lib/catalogue/names/names.ts';
import type { Recording } from '#lib/recording.ts';
import { ListedIndex } from './listed-index.ts';
import { startIn } from '#lib/catalogue/recordings.ts';

/**
 * Sort talks by day, those without one last. Within a day the talks of reports come first, in the order of their list,
 * then the others by start time.
 */
export const inProgrammeOrder = <Talk extends ListedTalk>(talks: readonly Talk[]): Talk[] =>
  talks.toSorted(
    (a, b) =>
      compare(a.date ?? '~', b.date ?? '~') ||
      Number(b.attended) - Number(a.attended) ||
      (a.attended ? 0 : compare(hourKey(a), hourKey(b))),
  );

/** Sorts hours of one day: after midnight comes late, an hour that is not known last. */
const hourKey = ({ start }: ListedTalk) => (start === null ? '~~' : start < DAWN ? `~${start}` : start);

/**
 * Merge the lists of one conference into one, in the order of the lists. Records of one talk are joined, and the first
 * wins where they differ (see `ListedIndex.find` and `joinTalks`). `elsewhere` tells whether another conference has a
 * recording. Reports a recording that one list has twice from the same second, or that two conferences have
 * (`video-twice`).
 */
export function mergeTalks(
  lists: ListedTalk[][],
  elsewhere: ReadonlyMap<string, ListedTalk>,
  keys: NameKeys,
  say: Say,
): ListedTalk[] {
  const merged = new ListedIndex();
  for (const list of lists) {
    const seen = new Map<string, ListedTalk>();
    const taken = new Set<number>();
    for (const talk of list) {
      const twin = talk.recordings
        .map((recording) => seen.get(placeIn(recording)) ?? elsewhere.get(placeIn(recording)))
        .find((other) => other !== undefined);
      if (twin) {
        sayTwice(talk, twin, say);
        continue;
      }
      for (const recording of talk.recordings) seen.set(placeIn(recording), talk);
      const at = merged.find(talk, taken) ?? merged.talks.length;
      const first = merged.at(at);
      merged.put(first ? joinTalks(first, talk, keys, say) : talk, at);
      taken.add(at);
    }
  }
  return [...merged.talks];
}

/** A recording and the second in it at which a talk begins, as one text. */
export const placeIn = (recording: Recording) => `${recording.url} ${startIn(recording)}`;

function sayTwice(talk: ListedTalk, twin: ListedTalk, say: Say) {
  const [recording] = talk.recordings;
  const video = recording?.videoId ?? recording?.url ?? '';
  const reason = `Unexpected second entry with the video \`${video}\`, expected one, or the second at which each talk begins: the other is at \`${placeName(twin)}\``;
  say({
    file: talk.file,
    place: talk.entry.position,
    severity: 'error',
    ruleId: 'video-twice',
    reason,
  });
}
