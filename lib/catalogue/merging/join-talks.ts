import { completes } from '#lib/talk/near.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { joinRecorded } from '#lib/catalogue/recordings.ts';
import { placeOfRange } from '#lib/catalogue/entries.ts';
import type { ListedTalk } from '#lib/catalogue/listed-talk.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import { joinSpeakers } from './join-speakers.ts';
import type { Say } from '#lib/catalogue/messages.ts';
import type { NameKeys } from '#lib/catalogue/names/names.ts';

/**
 * Join two records of one talk. The first wins and the other fills in what it leaves open; a title that ends in `...` is
 * completed. Reports what contradicts the first (`talk-differs`); a title with more words around it does not.
 */
export function joinTalks(first: ListedTalk, other: ListedTalk, keys: NameKeys, say: Say): ListedTalk {
  const differs = (field: string, here: string, there: string, place = other.entry.position) => {
    const reason = `Unexpected ${field} \`${here}\`, expected \`${there}\` as at \`${placeName(first)}\``;
    say({ file: other.file, place, severity: 'warning', ruleId: 'talk-differs', reason });
  };
  const { ranges } = other;
  if (!isOneTitle(first.title, other.title)) {
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
    end: first.end ?? other.end,
    room: first.room ?? other.room,
    track: first.track ?? other.track,
    slides: first.slides ?? other.slides,
    abstract: first.abstract ?? other.abstract,
    ...joinRecorded(first, other),
    attended: first.attended || other.attended,
    speakers,
    fills: other.attended ? first.fills : fills,
    doubts: [...first.doubts, ...other.doubts],
  };
}

/** A title of fewer words could stand within any other title by chance. */
const TELLING_WORDS = 3;

/** Whether two titles may name one talk: they have the same words, one is cut short, or one contains the other. */
function isOneTitle(a: string, b: string): boolean {
  if (completes(a, b) || completes(b, a)) return true;
  const [short = '', long = ''] = [spellingKey(a), spellingKey(b)].toSorted((x, y) => x.length - y.length);
  return short === long || (short.split(' ').length >= TELLING_WORDS && ` ${long} `.includes(` ${short} `));
}

/** Where a talk is listed, as messages name it: `path:line`. */
export const placeName = ({ file, entry }: ListedTalk) => `${file.path}:${entry.position.start.line}`;
