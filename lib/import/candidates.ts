import { readRow } from '#lib/playlist/read-row.ts';
import { rowText } from '#lib/playlist/row-text.ts';
import type { Kind, Speaker } from '#lib/talk/schema.ts';
import { NEAR, nearness, speakerKeys } from '#lib/talk/near.ts';
import type { PlaylistRow } from '#lib/playlist/schema.ts';

/** A talk that a row may be: one of the playlist, or one that only a report has (`index` is `null`). */
export interface Candidate {
  index: number | null;
  videoId: string | null;
  date: string | null;
  entry: string;
  title: string;
  kind: Kind;
  speakers: readonly Speaker[];
}

/** What a row says, read. */
export function toCandidate(row: PlaylistRow, index: number | null = null): Candidate {
  const { title, kind, speakers } = readRow(row);
  const { videoId, date } = row;
  return { index, videoId, date, entry: rowText(row), title, kind, speakers };
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
  readonly #bySpeaker = new Map<string, number[]>();

  /** Add a candidate or, with a slot, put it in the place of another. */
  put(candidate: Candidate, slot = this.#slots.length): void {
    this.#slots[slot] = candidate;
    if (candidate.videoId !== null) this.#byVideo.set(candidate.videoId, slot);
    add(this.#byEntry, candidate.entry, slot);
    for (const key of speakerKeys(candidate)) add(this.#bySpeaker, key, slot);
  }

  /**
   * By video; else, of talks that have a video where the row has none or the other way round, by the same words, then by
   * nearly the same title with a speaker in common; else the row of the same words that waits for a video, too.
   */
  find(wanted: Candidate): Match | null {
    const slot = wanted.videoId === null ? undefined : this.#byVideo.get(wanted.videoId);
    const known = slot === undefined ? undefined : this.#slots[slot];
    if (known && slot !== undefined) return { candidate: known, slot, score: null };
    const lends = ({ videoId, date }: Candidate) =>
      (videoId === null) !== (wanted.videoId === null) && isOneDay(date, wanted.date);
    const waits = ({ videoId, date }: Candidate) =>
      videoId === null && wanted.videoId === null && isOneDay(date, wanted.date);
    return this.#sameWords(wanted, lends) ?? this.#nearest(wanted, lends) ?? this.#sameWords(wanted, waits);
  }

  /** A talk under another video that a row is nearly alike. */
  alike(wanted: Candidate): Match | null {
    return this.#nearest(wanted, ({ videoId }) => videoId !== null && videoId !== wanted.videoId);
  }

  #among(slots: Iterable<number>, isMeant: (candidate: Candidate) => boolean) {
    return [...new Set(slots)].flatMap((slot) => {
      const candidate = this.#slots[slot];
      return candidate && isMeant(candidate) ? [{ candidate, slot }] : [];
    });
  }

  #sameWords(wanted: Candidate, isMeant: (candidate: Candidate) => boolean): Match | null {
    const [same] = this.#among(
      this.#byEntry.get(wanted.entry) ?? [],
      (one) => one.entry === wanted.entry && isMeant(one),
    );
    return same ? { ...same, score: null } : null;
  }

  /** The nearest, unless two are as near: nothing tells then which it is. */
  #nearest(wanted: Candidate, isMeant: (candidate: Candidate) => boolean): Match | null {
    const slots = speakerKeys(wanted).flatMap((key) => this.#bySpeaker.get(key) ?? []);
    const [best, second] = this.#among(slots, (one) => isMeant(one) && isOneKind(one, wanted))
      .map((found) => ({ ...found, score: nearness(found.candidate, wanted) }))
      .filter(({ score }) => score >= NEAR)
      .toSorted((a, b) => b.score - a.score);
    return best && best.score !== second?.score ? best : null;
  }
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
