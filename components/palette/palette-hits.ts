import { excerpt } from '#lib/search/excerpt.ts';
import { highlight, type Span } from '#lib/search/highlight.ts';
import type { SearchResult } from '#lib/search/search.ts';
import type { Kind } from '#lib/talk/schema.ts';
import { kinds } from '#lib/wording/kinds.ts';
import type { PaletteTalk, PaletteThing } from './palette-data.ts';
import type { PaletteIcon } from '#components/ui/palette-icons.ts';

/** A text with the ranges that matched. */
export interface Marked {
  text: string;
  found: readonly Span[];
}

/** A search result to jump to. */
export interface Hit {
  path: string;
  /** The kind of a talk, or the icon for another sort of page. */
  look: { kind: Kind } | { icon: PaletteIcon };
  name: Marked;
  /** The line below the name, in pieces. */
  about: readonly Marked[];
  /** A line of the notes on a talk, if they match. */
  quote?: Marked;
  /** At the end of the row. */
  aside: string;
  recording: string | null;
}

export type Marks = SearchResult['marks'];

const mark = (field: string, text: string, marks: Marks): Marked => ({
  text,
  found: highlight(text, marks, field),
});
const plain = (text: string): Marked => ({ text, found: [] });

/** The texts of a field that match, shortest first, since the query covers most of those. */
const matching = (field: string, texts: readonly string[], marks: Marks) =>
  texts
    .map((text) => mark(field, text, marks))
    .filter(({ found }) => found.length > 0)
    .toSorted((a, b) => a.text.length - b.text.length);

/** The result for a talk, with its speakers, and a topic if nothing else shows why it matched. */
export function talkHit(
  { path, recording, kind, title, day, speakers, topics, notes = '' }: PaletteTalk,
  marks: Marks,
): Hit {
  const name = mark('title', title, marks);
  const people = speakers.flatMap(({ name, company }) => [
    plain(' · '),
    mark('speaker', name, marks),
    ...(company ? [plain(', '), mark('company', company, marks)] : []),
  ]);
  const shown = [name, ...people].some(({ found }) => found.length > 0);
  const quote = excerpt(notes, marks, 'notes');
  const [topic] = shown || quote !== null ? [] : matching('topic', topics, marks);
  return {
    path,
    look: { kind },
    name,
    about: [mark('kind', kinds[kind].label, marks), ...people, ...(topic ? [plain(' · topic '), topic] : [])],
    ...(quote !== null && { quote: mark('notes', quote, marks) }),
    aside: day,
    recording,
  };
}

/** The result for a person, company or topic, with the spelling that matched. */
export function thingHit(
  { path, name, also, about, talks }: PaletteThing,
  marks: Marks,
  icon: PaletteIcon,
): Hit {
  const named = mark('name', name, marks);
  const [other] = named.found.length > 0 ? [] : matching('also', also, marks);
  const [first] = about;
  return {
    path,
    look: { icon },
    name: named,
    about: [
      ...(other ? [plain('also '), other] : []),
      ...(other && first !== undefined ? [plain(' · ')] : []),
      ...(first === undefined ? [] : [mark('about', first, marks)]),
    ],
    aside: talks === 1 ? '1 session' : `${talks} sessions`,
    recording: null,
  };
}

/** The result for a report or a section of one, with the title that matched. */
export function noteHit({ path, name, about }: PaletteThing, marks: Marks): Hit {
  const [talk] = matching('about', about, marks);
  return {
    path,
    look: { icon: 'note' },
    name: mark('name', name, marks),
    about: talk ? [plain('discusses '), talk] : [],
    aside: 'Notes',
    recording: null,
  };
}
