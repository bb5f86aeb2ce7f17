import { withoutNoise } from '#lib/talk/content.ts';
import { messagesOf } from '#lib/talk/messages.ts';
import { readEntries } from '#lib/talk/list/read-entries.ts';
import { readEntry, readKind } from '#lib/talk/read-entry.ts';
import type { Range, Reading } from '#lib/talk/schema.ts';
import { TITLE_SLACK } from '#lib/talk/split-title.ts';
import { slice, tidy, trim } from '#lib/talk/text.ts';
import { JOINT, NOBODY, rowText } from './row-text.ts';
import type { PlaylistRow } from './schema.ts';
import { fieldOf, readSpeakersCell } from './speakers-cell.ts';

type Row = Pick<PlaylistRow, 'entry' | 'speakers' | 'videoId'>;

/**
 * Read the rows of a playlist, in their order. Those without a cell for the speakers are read as one list; `names` are
 * those of the conference, which are no part of any title.
 */
export function readRows(rows: readonly Row[], names: readonly string[]): Reading[] {
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
 * Read a row: where it has a cell for the speakers, that cell and the entry are read each by itself; else the entry
 * names them, and title and speakers are told apart. Ranges are those of the row's text (see `rowText`).
 */
export function readRow(row: Row): Reading {
  const { entry, speakers: cell } = row;
  const video = videoOf(row);
  if (cell === null) return readEntry({ text: entry, links: [] }, { video });
  const text = rowText(row);
  const { kind, range, rest } = readKind(text, withoutNoise(text, [0, entry.length]));
  const title = trim(text, rest, TITLE_SLACK);
  const isNamed = cell.trim() !== NOBODY;
  const byline: Range | null = isNamed ? trim(text, [entry.length + JOINT.length, text.length]) : null;
  const all = byline ? readSpeakersCell(text, byline) : [];
  const ranges = [
    ...new Map(all.toReversed().map((one) => [fieldOf(text, one.name), one])).values(),
  ].toReversed();
  const field = (range: Range | null) => range && (fieldOf(text, range) || null);
  const reading = {
    title: tidy(slice(text, title)),
    kind: kind ?? 'session',
    speakers: ranges.map(({ name, role, company }) => ({
      name: fieldOf(text, name),
      role: field(role),
      company: field(company),
    })),
    byline: byline && (tidy(slice(text, byline)) || null),
    video,
    ranges: { title, kind: range, byline, speakers: ranges },
  } satisfies Omit<Reading, 'messages'>;
  return { ...reading, messages: messagesAbout(text, reading) };
}

/** A name in a cell of its own is sure, and a byline that is not there was left out on purpose. */
function messagesAbout(text: string, reading: Omit<Reading, 'messages'>) {
  const sure = { certainty: Infinity, unsure: null, group: 0, repeated: false };
  const drafts = reading.ranges.speakers.map((ranges) => ({ ...ranges, ...sure }));
  const messages = messagesOf(text, reading, { ...NO_SPLIT, drafts });
  return messages.filter(({ ruleId }) => !ruleId.startsWith('byline-'));
}

const NO_SPLIT = { title: [0, 0] satisfies Range, byline: null, unread: null };
