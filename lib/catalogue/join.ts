import { completes } from '#lib/talk/near.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { placeOfRange } from './entries.ts';
import type { ListedTalk } from './listed-talk.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import { joinSpeakers } from './join-speakers.ts';
import type { Say } from './messages.ts';
import type { NameKeys } from './names/names.ts';

/**
 * Join two records of one talk: the first is believed, what it leaves open is filled from the other, and what truly
 * disagrees is said (`talk-differs`). A title cut by `...` is completed; one that only says more is no disagreement.
 */
export function joinTalks(first: ListedTalk, other: ListedTalk, keys: NameKeys, say: Say): ListedTalk {
  const differs = (field: string, here: string, there: string, place = other.entry.position) => {
    const reason = `Unexpected ${field} \`${here}\`, expected \`${there}\` as at \`${placeName(first)}\``;
    say({ file: other.file, place, severity: 'warning', ruleId: 'talk-differs', reason });
  };
  const { ranges } = other;
  if (!tellTheSame(first.title, other.title)) {
    differs('title', other.title, first.title, placeOfRange(other, ranges.title));
  }
  const saysKind = first.ranges.kind !== null || first.kind !== 'session';
  if (saysKind && ranges.kind && first.kind !== other.kind) {
    differs('kind', other.kind, first.kind, placeOfRange(other, ranges.kind));
  }
  if (first.date && other.date && first.date !== other.date) differs('date', other.date, first.date);
  const { speakers, fills, disagree } = joinSpeakers(first.speakers, other.speakers, keys);
  if (disagree) {
    const [here, there] = [formatByline(other.speakers), formatByline(first.speakers)];
    differs('speakers', here, there, placeOfRange(other, ranges.byline));
  }
  return {
    ...first,
    title: completes(other.title, first.title) ? other.title : first.title,
    kind: saysKind ? first.kind : other.kind,
    date: first.date ?? other.date,
    start: first.start ?? other.start,
    room: first.room ?? other.room,
    track: first.track ?? other.track,
    slides: first.slides ?? other.slides,
    abstract: first.abstract ?? other.abstract,
    attended: first.attended || other.attended,
    speakers,
    fills: other.attended ? first.fills : fills,
    doubts: [...first.doubts, ...other.doubts],
  };
}

/** Fewer words may be those of any other title. */
const TELLING_WORDS = 3;

/** Whether two titles name one talk: the same words, one of them cut, or one with words before or after the other's. */
function tellTheSame(a: string, b: string): boolean {
  if (completes(a, b) || completes(b, a)) return true;
  const [short = '', long = ''] = [spellingKey(a), spellingKey(b)].toSorted((x, y) => x.length - y.length);
  return short === long || (short.split(' ').length >= TELLING_WORDS && ` ${long} `.includes(` ${short} `));
}

/** Where a talk is listed, as a message names it. */
export const placeName = ({ file, entry }: ListedTalk) => `${file.path}:${entry.position.start.line}`;
