import { readRow } from '#lib/playlist/read-row.ts';
import { rowText } from '#lib/playlist/row-text.ts';
import type { Kind, Speaker } from '#lib/talk/schema.ts';
import { NEAR, nearness, speakerKeys } from '#lib/talk/near.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import type { PlaylistRow } from '#lib/playlist/schema.ts';

/** A talk that a row may be: one of the playlist, or one that only a report has (`index` is `null`). */
export interface Candidate {
  index: number | null;
  videoId: string | null;
  date: string | null;
  /** With the room, what tells two times of one title apart; left out by what knows neither. */
  start?: string | null;
  room?: string | null;
  entry: string;
  title: string;
  kind: Kind;
  speakers: readonly Speaker[];
}

/** What a row says, read. */
export function toCandidate(row: PlaylistRow, index: number | null = null): Candidate {
  const { title, kind, speakers } = readRow(row);
  const { videoId, date, start, room } = row;
  return { index, videoId, date, start, room, entry: rowText(row), title, kind, speakers };
}

/** A candidate that was found; `score` says how near, and is `null` where video or words are the same. */
export interface Match {
  candidate: Candidate;
  slot: number;
  score: number | null;
}

/** Finds the talk that a row is, among those there are and those that an import has added or changed so far. */
export class Candidates {
  readonly #slots: Candidate[] = [];
  readonly #byVideo = new Map<string, number>();
  readonly #byEntry = new Map<string, number[]>();
  readonly #byTime = new Map<string, number[]>();
  readonly #bySpeaker = new Map<string, number[]>();
  readonly #bySpeakersWord = new Map<string, number[]>();
  /** What an imported row was joined with, or was added as: another time of the same title is another row. */
  readonly #taken = new Set<number>();

  /** Add a candidate or, with a slot, put it in the place of another. */
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

  /** Keep the slot of what was found for a row from rows of the same title at another time. */
  take(slot: number): void {
    this.#taken.add(slot);
  }

  /** Keep the slots of rows that stand there as an import has them, before any row of it is joined with another. */
  takeSame(incoming: readonly Candidate[]): void {
    for (const row of incoming) {
      if (row.videoId !== null) continue;
      const [slot] = this.#byTime.get(timeKey(row)) ?? [];
      if (slot !== undefined) this.#taken.add(slot);
    }
  }

  /**
   * By video; else, of talks that have a video where the row has none or the other way round, by the same words, then by
   * nearly the same title with a speaker in common; else the row of the same words that waits for a video, too. A row
   * whose title is given at several times is joined with the one of its own time.
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

  /** A talk under another video that a row is nearly alike. */
  alike(wanted: Candidate): Match | null {
    return this.#nearest(wanted, ({ videoId }) => videoId !== null && videoId !== wanted.videoId);
  }

  #among(slots: Iterable<number>, isMeant: IsMeant) {
    return [...new Set(slots)].flatMap((slot) => {
      const candidate = this.#slots[slot];
      return candidate && isMeant(candidate, slot) ? [{ candidate, slot }] : [];
    });
  }

  /** The row of the same words, day, hour and room, both without a video. */
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

  /** The nearest, unless two are as near: nothing tells then which it is. */
  #nearest(wanted: Candidate, isMeant: IsMeant): Match | null {
    const slots = speakerKeys(wanted).flatMap((key) => this.#slotsOf(key, wanted));
    const [best, second] = this.#among(slots, (one, at) => isMeant(one, at) && isOneKind(one, wanted))
      .map((found) => ({ ...found, score: nearness(found.candidate, wanted) }))
      .filter(({ score }) => score >= NEAR)
      .toSorted((a, b) => b.score - a.score);
    return best && best.score !== second?.score ? best : null;
  }

  /** The talks of a speaker; of one with more than anybody gives, those that share a word that few of them have. */
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

/** How many rows of one title, or talks of one speaker, are compared each with each: the work must not grow by pairs. */
const MOST = 64;

const wordsOf = ({ title }: Candidate) => [...new Set(spellingKey(title).split(' '))].slice(0, MOST);

const timeKey = ({ entry, date, start, room }: Pick<Candidate, 'entry' | 'date' | 'start' | 'room'>) =>
  JSON.stringify([
    entry,
    date,
    start ?? null,
    room === null || room === undefined ? null : spellingKey(room),
  ]);

/** Whether two rows of one title are known to be at two times, or in two rooms. */
function isOtherTime(a: Candidate, b: Candidate): boolean {
  if (!a.start || !b.start) return false;
  return a.start !== b.start || Boolean(a.room && b.room && spellingKey(a.room) !== spellingKey(b.room));
}

const isOneDay = (a: string | null, b: string | null) => a === null || b === null || a === b;

/** An intro and a deep dive of one title are two talks. */
const isOneKind = (a: Candidate, b: Candidate) =>
  a.kind === b.kind || a.kind === 'session' || b.kind === 'session';

function add(groups: Map<string, number[]>, key: string, slot: number): void {
  const group = groups.get(key);
  if (group) group.push(slot);
  else groups.set(key, [slot]);
}
