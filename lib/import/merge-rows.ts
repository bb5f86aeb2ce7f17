import { type Candidate, Candidates, type Match, toCandidate } from './candidates.ts';
import { isFuller, saysAll } from './fuller.ts';
import { readRows } from '#lib/playlist/read-row.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import { COLUMNS, type Column, type PlaylistRow } from '#lib/playlist/schema.ts';
import { rowText } from '#lib/playlist/row-text.ts';
import { formatSpeakersCell } from '#lib/playlist/speakers-cell.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import { noteSource } from './source-note.ts';

/** What an import does to one row. */
export interface Change {
  row: PlaylistRow;
  isNew: boolean;
  filled: Column[];
  /** Cells that keep their value (`here`) although the import has another (`there`). */
  differs: { column: Column; here: string; there: string }[];
  /** How similar the joined talk is; `null` if video or words are the same. */
  score: number | null;
  /** For a new row: a similar talk with a different video. */
  alike: { videoId: string; score: number } | null;
}

export interface Merge {
  rows: PlaylistRow[];
  /** Rows with a video first, then in the order of the import. Rows that add nothing are not listed. */
  changes: Change[];
  /** How many rows were already there unchanged. */
  same: number;
}

export interface MergeOptions {
  /** The name of the import in the `source` column. */
  source: string;
  /** The names of the conference, which are no part of a title. */
  names?: readonly string[];
  /** Talks of the conference that only reports list, and no row. */
  others?: readonly Omit<Candidate, 'index'>[];
  onProgress?: (done: number, all: number) => void;
}

/**
 * Merge imported rows into the existing ones. Empty cells are filled, differing cells are kept and reported, and new
 * rows go last. Rows are joined by video, by the same words, or by a nearly equal title with a speaker in common. A row
 * filled late may match an earlier one, so merging is repeated until nothing changes: importing the same rows again
 * then has no effect.
 */
export function mergeRows(
  existing: readonly PlaylistRow[],
  incoming: readonly PlaylistRow[],
  options: MergeOptions,
): Merge {
  const first = mergeOnce(existing, incoming, options);
  let last = first;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = mergeOnce(last.rows, incoming, { ...options, onProgress: () => {} });
    const more = next.changes.filter(changesRows);
    if (more.length === 0) break;
    first.changes.push(...more);
    last = next;
  }
  return { ...first, rows: last.rows };
}

/** Real lists need two or three rounds. */
const MOST_ROUNDS = 20;

/** Whether a change alters the playlist, rather than only reporting a difference. */
export const changesRows = ({ isNew, filled }: Change): boolean => isNew || filled.length > 0;

function mergeOnce(
  existing: readonly PlaylistRow[],
  incoming: readonly PlaylistRow[],
  { source, names = [], others = [], onProgress }: MergeOptions,
): Merge {
  const merge: Merge = { rows: [...existing], changes: [], same: 0 };
  const candidates = new Candidates();
  const known = readRows(existing, names);
  existing.forEach((row, index) => candidates.put(toCandidate(row, index, known[index])));
  for (const other of others) candidates.put({ ...other, index: null });
  // A row without a video may match any talk that has one, so rows with a video are added first.
  const inOrder = incoming.toSorted((a, b) => Number(a.videoId === null) - Number(b.videoId === null));
  const readings = readRows(inOrder, names);
  const inOrderRead = inOrder.map((row, at) => ({ row, read: toCandidate(row, null, readings[at]) }));
  candidates.takeSame(inOrderRead.map(({ read }) => read));
  inOrderRead.forEach(({ row, read }, at) => {
    if (at % 500 === 0) onProgress?.(at, incoming.length);
    const match = candidates.find(read);
    if (match) candidates.take(match.slot);
    const index = match?.candidate.index ?? null;
    const here = index === null ? undefined : merge.rows[index];
    const change = match && here ? fillRow(here, row, { read, match, source }) : null;
    if (!match || !change || index === null) {
      const added = addRow(row, match, candidates.alike(read), source);
      const last = merge.rows.push(added.row) - 1;
      candidates.take(candidates.put(toCandidate(added.row, last, read), match?.slot));
      merge.changes.push(added);
      return;
    }
    if (change.filled.length > 0) {
      merge.rows[index] = change.row;
      const words = here && rowText(change.row) === rowText(here) ? match.candidate : read;
      candidates.put(toCandidate(change.row, index, words), match.slot);
    }
    if (change.filled.length + change.differs.length > 0) merge.changes.push(change);
    else merge.same += 1;
  });
  onProgress?.(incoming.length, incoming.length);
  return merge;
}

/** Add a row for a talk without one. If only a report lists the talk, the row takes the report's video. */
function addRow(row: PlaylistRow, match: Match | null, alike: Match | null, source: string): Change {
  const videoId = row.videoId ?? match?.candidate.videoId ?? null;
  const other = match ? null : alike;
  return {
    row: { ...row, videoId, source: row.source ?? source },
    isNew: true,
    filled: [],
    differs: [],
    score: match?.score ?? null,
    alike:
      other?.candidate.videoId && other.score !== null
        ? { videoId: other.candidate.videoId, score: other.score }
        : null,
  };
}

/** Fill the empty cells of a row. */
function fillRow(
  here: PlaylistRow,
  row: PlaylistRow,
  { read, match, source }: { read: Candidate; match: Match; source: string },
): Change {
  const known = match.candidate;
  const theirs = asOurs(here, row, read);
  const filled: Column[] = [];
  const differs: Change['differs'] = [];
  for (const column of COLUMNS) {
    const [own, other] = [here[column], theirs[column]];
    if (column === 'source' || WORDS.has(column) || other === null) continue;
    if (own === null) filled.push(column);
    else if (!isSame(column, own, other)) differs.push({ column, here: own, there: other });
  }
  if (rowText(here) !== rowText(theirs)) {
    if (isFuller(read, known) && !addsToSure(here, row, read, known))
      filled.unshift(...COLUMNS.filter((column) => WORDS.has(column) && here[column] !== theirs[column]));
    else if (!saysAll(known, read))
      differs.unshift({ column: 'entry', here: rowText(here), there: rowText(row) });
  }
  const taken = filled.reduce((joined, column) => ({ ...joined, [column]: theirs[column] }), here);
  const noted = filled.length > 0 ? noteSource(here.source, filled, row.source ?? source) : here.source;
  return { row: { ...taken, source: noted }, isNew: false, filled, differs, score: match.score, alike: null };
}

/** The columns for title and speakers, which are filled together or not at all. */
const WORDS: ReadonlySet<Column> = new Set(['entry', 'speakers']);

/** Split title and speakers into columns of their own if the existing row does. */
const asOurs = (here: PlaylistRow, row: PlaylistRow, { title, kind, speakers }: Candidate): PlaylistRow =>
  here.speakers === null || row.speakers !== null
    ? row
    : { ...row, entry: fullTitle({ title, kind }), speakers: formatSpeakersCell(speakers) };

/** Whether the import would add speakers guessed from a title to a row whose speakers are already known. */
const addsToSure = (here: PlaylistRow, row: PlaylistRow, read: Candidate, known: Candidate): boolean =>
  here.speakers !== null && row.speakers === null && read.speakers.length > known.speakers.length;

/** Whether two cells are the same. Spelling is ignored for tracks and rooms, but not for ids and addresses. */
const isSame = (column: Column, ours: string, theirs: string) =>
  ours === theirs || ((column === 'track' || column === 'room') && spellingKey(ours) === spellingKey(theirs));
