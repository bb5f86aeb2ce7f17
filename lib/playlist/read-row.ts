import { withoutNoise } from '#lib/talk/content.ts';
import { messagesOf } from '#lib/talk/messages.ts';
import { readEntries } from '#lib/talk/list/read-entries.ts';
import { readEntry, readKind, titled } from '#lib/talk/read-entry.ts';
import type { Range, Reading } from '#lib/talk/schema.ts';
import { slice, tidy, trim } from '#lib/talk/text.ts';
import { withoutLabels, type Labelled } from './row-labels.ts';
import { JOINT, NOBODY, rowText } from './row-text.ts';
import type { PlaylistRow } from './schema.ts';
import { fieldOf, readSpeakersCell } from './speakers-cell.ts';

type Row = Pick<PlaylistRow, 'entry' | 'speakers' | 'videoId'>;

/**
 * Read the rows of a playlist and return one reading for each, in the same order. Rows without a `speakers` cell are
 * read together, as one list. `names` are the names of the conference; they are removed from titles.
 */
export function readRows(given: readonly (Row & Labelled)[], names: readonly string[]): Reading[] {
  const rows = withoutLabels(given);
  const guessed = rows.filter(({ speakers }) => speakers === null);
  const readings = readEntries(
    guessed.map(({ entry }) => ({ text: entry, links: [] })),
    { names, known: guessed.map((row) => ({ video: videoOf(row) })) },
  );
  const byRow = new Map(guessed.map((row, at) => [row, readings[at]]));
  return rows.map((row) => byRow.get(row) ?? readRow(row));
}

const videoOf = ({ videoId }: Row) =>
  videoId === null ? null : { id: videoId, playlist: null, index: null };

/**
 * Read one row by itself. If it has a `speakers` cell, the title comes from the entry and the speakers from that cell;
 * otherwise both are found in the entry. The ranges of the reading refer to the row's text (see `rowText`).
 */
export function readRow(row: Row): Reading {
  const { entry, speakers: cell } = row;
  const video = videoOf(row);
  if (cell === null) return readEntry({ text: entry, links: [] }, { video });
  const text = rowText(row);
  const isNamed = cell.trim() !== NOBODY;
  const byline: Range | null = isNamed ? trim(text, [entry.length + JOINT.length, text.length]) : null;
  const all = byline ? readSpeakersCell(text, byline) : [];
  const ranges = [
    ...new Map(all.toReversed().map((one) => [fieldOf(text, one.name), one])).values(),
  ].toReversed();
  const field = (range: Range | null) => range && (fieldOf(text, range) || null);
  const people = ranges.map(({ name, role, company }) => ({
    name: fieldOf(text, name),
    role: field(role),
    company: field(company),
  }));
  const {
    kind,
    range,
    rest: title,
  } = titled(text, readKind(text, withoutNoise(text, [0, entry.length])), people);
  const reading = {
    title: tidy(slice(text, title)),
    kind: kind ?? 'session',
    speakers: people,
    byline: byline && (tidy(slice(text, byline)) || null),
    video,
    ranges: { title, kind: range, byline, speakers: ranges },
  } satisfies Omit<Reading, 'messages'>;
  return { ...reading, messages: messagesAbout(text, reading) };
}

/**
 * The messages about a row with a `speakers` cell. Its names are certain, and nothing is reported about the byline,
 * because an empty one was left out on purpose.
 */
function messagesAbout(text: string, reading: Omit<Reading, 'messages'>) {
  const sure = { certainty: Infinity, unsure: null, group: 0, repeated: false };
  const drafts = reading.ranges.speakers.map((ranges) => ({ ...ranges, ...sure }));
  const messages = messagesOf(text, reading, { ...NO_SPLIT, drafts });
  return messages.filter(({ ruleId }) => !ruleId.startsWith('byline-'));
}

const NO_SPLIT = { title: [0, 0] satisfies Range, byline: null, unread: null };
