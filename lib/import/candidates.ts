import { readRow } from '#lib/playlist/read-row.ts';
import { rowText } from '#lib/playlist/row-text.ts';
import type { Kind, Speaker } from '#lib/talk/schema.ts';
import { NEAR, nearness, speakerKeys } from '#lib/talk/near.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import type { PlaylistRow } from '#lib/playlist/schema.ts';

/** A talk that a row may refer to: one in the playlist, or one found only in a report (`index` is `null`). */
export interface Candidate {
  index: number | null;
  videoId: string | null;
  date: string | null;
  /** With the room, distinguishes two occurrences of one title; absent if the source does not know it. */
  start?: string | null;
  room?: string | null;
  entry: string;
  title: string;
  kind: Kind;
  speakers: readonly Speaker[];
}

/** What was read from a row: by itself, or with the others of its list. */
type Words = Pick<Candidate, 'title' | 'kind' | 'speakers'>;

/** Make a candidate of a row. Without its `words`, the row is read by itself. */
export function toCandidate(
  row: PlaylistRow,
  index: number | null = null,
  { title, kind, speakers }: Words = readRow(row),
): Candidate {
  const { videoId, date, start, room } = row;
  return { index, videoId, date, start, room, entry: rowText(row), title, kind, speakers };
}

/**
 * The candidate found for a row. `score` says how similar the two are, and is `null` if video or words are the same.
 */
export interface Match {
  candidate: Candidate;
  slot: number;
  score: number | null;
}

/** Finds the talk that a row refers to, among existing talks and those that the import has added or changed so far. */
export class Candidates {
  readonly #slots: Candidate[] = [];
  readonly #byVideo = new Map<string, number>();
  readonly #byEntry = new Map<string, number[]>();
  readonly #byTime = new Map<string, number[]>();
  readonly #bySpeaker = new Map<string, number[]>();
  readonly #bySpeakersWord = new Map<string, number[]>();
  /**
   * Slots that an imported row was joined with or added as. A row with the same title at another time must not join
   * them.
   */
  readonly #taken = new Set<number>();

  /** Add a candidate, or replace the one in `slot`. Returns the slot. */
  put(candidate: Candidate, slot = this.#slots.length): number {
    this.#slots[slot] = candidate;
    if (candidate.videoId !== null) this.#byVideo.set(candidate.videoId, slot);
    add(this.#byEntry, candidate.entry, slot);
    add(this.#byTime, timeKey(candidate), slot);
    for (const key of speakerKeys(candidate)) {
      add(this.#bySpeaker, key, slot);
      for (const word of wordsOf(candidate)) add(this.#bySpeakersWord, `${key}|${word}`, slot);
    }
    return slot;
  }

  /** Mark a slot as used, so that rows of the same title at another time do not join it. */
  take(slot: number): void {
    this.#taken.add(slot);
  }

  /** Mark the slots of rows that already match the import exactly, before any other row is joined with them. */
  takeSame(incoming: readonly Candidate[]): void {
    for (const row of incoming) {
      if (row.videoId !== null) continue;
      const [slot] = this.#byTime.get(timeKey(row)) ?? [];
      if (slot !== undefined) this.#taken.add(slot);
    }
  }

  /**
   * Find the talk that a row refers to. The same video decides. Otherwise talks of which only one side has a video are
   * tried, first by the same words, then by a nearly equal title with a speaker in common. Last come rows with the same
   * words that both lack a video. If a title occurs at several times, the row joins the one at its own time.
   */
  find(wanted: Candidate): Match | null {
    const slot = wanted.videoId === null ? undefined : this.#byVideo.get(wanted.videoId);
    const known = slot === undefined ? undefined : this.#slots[slot];
    if (known && slot !== undefined) return { candidate: known, slot, score: null };
    const isFree = (candidate: Candidate, at: number) =>
      isOneDay(candidate.date, wanted.date) && !(this.#taken.has(at) && isOtherTime(candidate, wanted));
    const lends: IsMeant = (candidate, at) =>
      (candidate.videoId === null) !== (wanted.videoId === null) && isFree(candidate, at);
    const waits: IsMeant = (candidate, at) =>
      candidate.videoId === null && wanted.videoId === null && isFree(candidate, at);
    return (
      this.#sameTime(wanted) ??
      this.#sameWords(wanted, lends) ??
      this.#nearest(wanted, lends) ??
      this.#sameWords(wanted, waits)
    );
  }

  /** A very similar talk with a different video, or `null`. */
  alike(wanted: Candidate): Match | null {
    return this.#nearest(wanted, ({ videoId }) => videoId !== null && videoId !== wanted.videoId);
  }

  #among(slots: Iterable<number>, isMeant: IsMeant) {
    return [...new Set(slots)].flatMap((slot) => {
      const candidate = this.#slots[slot];
      return candidate && isMeant(candidate, slot) ? [{ candidate, slot }] : [];
    });
  }

  /** The row with the same words, day, time and room, if both have no video. */
  #sameTime(wanted: Candidate): Match | null {
    if (wanted.videoId !== null || !wanted.start) return null;
    for (const slot of (this.#byTime.get(timeKey(wanted)) ?? []).slice(0, MOST)) {
      const candidate = this.#slots[slot];
      if (candidate && timeKey(candidate) === timeKey(wanted)) return { candidate, slot, score: null };
    }
    return null;
  }

  #sameWords(wanted: Candidate, isMeant: IsMeant): Match | null {
    const slots = (this.#byEntry.get(wanted.entry) ?? []).slice(0, MOST);
    const [same] = this.#among(slots, (one, at) => one.entry === wanted.entry && isMeant(one, at));
    return same ? { ...same, score: null } : null;
  }

  /** The most similar talk, unless a second one is just as similar and the choice would be a guess. */
  #nearest(wanted: Candidate, isMeant: IsMeant): Match | null {
    const slots = speakerKeys(wanted).flatMap((key) => this.#slotsOf(key, wanted));
    const [best, second] = this.#among(slots, (one, at) => isMeant(one, at) && isOneKind(one, wanted))
      .map((found) => ({ ...found, score: nearness(found.candidate, wanted) }))
      .filter(({ score }) => score >= NEAR)
      .toSorted((a, b) => b.score - a.score);
    return best && best.score !== second?.score ? best : null;
  }

  /** The slots of a speaker's talks. For a name with implausibly many, only those that share a rare title word. */
  #slotsOf(speaker: string, wanted: Candidate): number[] {
    const all = this.#bySpeaker.get(speaker) ?? [];
    if (all.length <= MOST) return all;
    return wordsOf(wanted).flatMap((word) => {
      const some = this.#bySpeakersWord.get(`${speaker}|${word}`) ?? [];
      return some.length <= MOST ? some : [];
    });
  }
}

type IsMeant = (candidate: Candidate, slot: number) => boolean;

/**
 * At most this many rows of one title, or talks of one speaker, are compared, so that the work does not grow
 * quadratically.
 */
const MOST = 64;

const wordsOf = ({ title }: Candidate) => [...new Set(spellingKey(title).split(' '))].slice(0, MOST);

const timeKey = ({ entry, date, start, room }: Pick<Candidate, 'entry' | 'date' | 'start' | 'room'>) =>
  JSON.stringify([
    entry,
    date,
    start ?? null,
    room === null || room === undefined ? null : spellingKey(room),
  ]);

/** Whether two rows of one title are known to be at different times or in different rooms. */
function isOtherTime(a: Candidate, b: Candidate): boolean {
  if (!a.start || !b.start) return false;
  return a.start !== b.start || Boolean(a.room && b.room && spellingKey(a.room) !== spellingKey(b.room));
}

const isOneDay = (a: string | null, b: string | null) => a === null || b === null || a === b;

/** Whether the kinds are compatible: an intro and a deep dive with one title are two talks. */
const isOneKind = (a: Candidate, b: Candidate) =>
  a.kind === b.kind || a.kind === 'session' || b.kind === 'session';

function add(groups: Map<string, number[]>, key: string, slot: number): void {
  const group = groups.get(key);
  if (group) group.push(slot);
  else groups.set(key, [slot]);
}
