import type { Speaker } from '#lib/talk/schema.ts';
import { type ListedTalk, placeOfRange } from './entries.ts';
import { nameKey } from './fold.ts';
import { compare, type Say } from './messages.ts';

/** By day, those without a day last; within a day as listed. */
export const inProgrammeOrder = (talks: readonly ListedTalk[]): ListedTalk[] =>
  talks.toSorted((a, b) => compare(a.date ?? '~', b.date ?? '~'));

/**
 * Join the lists of one conference into its talks by video id, in the order of the lists. Where two lists tell of one talk the first is believed and the difference said
 * (`talk-differs`). A video twice in one list, or in the lists of two conferences (`elsewhere`), is an error
 * (`video-twice`).
 */
export function mergeTalks(
  lists: ListedTalk[][],
  elsewhere: ReadonlyMap<string, ListedTalk>,
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
      talks.set(talk.videoId, first ? join(first, talk, say) : talk);
    }
  }
  return [...talks.values()];
}

function sayTwice(talk: ListedTalk, twin: ListedTalk, say: Say) {
  const reason = `Unexpected second entry with the video \`${talk.videoId}\`, expected one: the other is at \`${placeName(twin)}\``;
  say({ file: talk.file, place: talk.entry.position, severity: 'error', ruleId: 'video-twice', reason });
}

/** Keep the first, filled where it says nothing. */
function join(first: ListedTalk, other: ListedTalk, say: Say): ListedTalk {
  const differs = (field: string, here: string, there: string, place = other.entry.position) => {
    const reason = `Unexpected ${field} \`${here}\`, expected \`${there}\` as at \`${placeName(first)}\``;
    say({ file: other.file, place, severity: 'warning', ruleId: 'talk-differs', reason });
  };
  const { ranges } = other;
  if (nameKey(first.title) !== nameKey(other.title)) {
    differs('title', other.title, first.title, placeOfRange(other, ranges.title));
  }
  if (first.kind !== other.kind) differs('kind', other.kind, first.kind, placeOfRange(other, ranges.kind));
  if (first.date && other.date && first.date !== other.date) differs('date', other.date, first.date);
  const here = other.speakers.map(credit).join(' & ');
  const there = first.speakers.map(credit).join(' & ');
  if (here && there && nameKey(here) !== nameKey(there)) {
    differs('speakers', here, there, placeOfRange(other, ranges.byline));
  }
  return { ...first, date: first.date ?? other.date, speakers: there ? first.speakers : other.speakers };
}

const credit = ({ name, role, company }: Speaker) => [name, role, company].filter(Boolean).join(', ');

/** Where a talk is listed, as a message names it. */
const placeName = ({ file, entry }: ListedTalk) => `${file.path}:${entry.position.start.line}`;
