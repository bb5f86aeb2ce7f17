import { NEAR, nearness, speakerKeys } from '#lib/talk/near.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import type { ListedTalk } from '#lib/catalogue/listed-talk.ts';
import { addTo } from '#lib/catalogue/group.ts';
import { startIn } from '#lib/catalogue/recordings.ts';

/** The talks of a conference while its lists are merged. Finds, for a talk of the next list, the record that is already there. */
export class ListedIndex {
  readonly #talks: ListedTalk[] = [];
  readonly #byRecording = new Map<string, number[]>();
  readonly #byTitle = new Map<string, number[]>();
  readonly #bySpeaker = new Map<string, number[]>();

  get talks(): readonly ListedTalk[] {
    return this.#talks;
  }

  at(index: number): ListedTalk | undefined {
    return this.#talks[index];
  }

  /** Add a talk, or put it in the place of the one at `index`. */
  put(talk: ListedTalk, index = this.#talks.length): void {
    const old = this.#talks[index];
    this.#talks[index] = talk;
    const has = ({ url }: { url: string }) => old?.recordings.some((recording) => recording.url === url);
    for (const recording of talk.recordings)
      if (!has(recording)) addTo(this.#byRecording, recording.url, index);
    if (old?.title !== talk.title) addTo(this.#byTitle, spellingKey(talk.title), index);
    const known = new Set(old ? speakerKeys(old) : []);
    for (const key of speakerKeys(talk)) if (!known.has(key)) addTo(this.#bySpeaker, key, index);
  }

  /**
   * The index of the record of the same talk: one with the same recording or, where one of the two has no recording, one
   * with the same title or nearly so and a speaker in common. `taken` are the records that another talk of the list is.
   */
  find(talk: ListedTalk, taken: ReadonlySet<number>): number | undefined {
    return this.#findRecording(talk, taken) ?? this.#findTitle(talk, taken);
  }

  #findRecording(talk: ListedTalk, taken: ReadonlySet<number>): number | undefined {
    for (const { url, start } of talk.recordings) {
      const holders = this.#byRecording.get(url) ?? [];
      // The whole recording of one talk is that talk wherever a link to it begins; of several, each has its start.
      const free = holders.filter((index) => !taken.has(index));
      const [only] = free;
      if (holders.length === 1 && only !== undefined) return only;
      const begun = free.find((index) => {
        const recording = this.#talks[index]?.recordings.find((other) => other.url === url);
        return recording && startIn(recording) === startIn({ start });
      });
      if (begun !== undefined) return begun;
      const titled = free.find(
        (index) => spellingKey(this.#talks[index]?.title ?? '') === spellingKey(talk.title),
      );
      if (titled !== undefined) return titled;
    }
    return undefined;
  }

  #findTitle(talk: ListedTalk, taken: ReadonlySet<number>): number | undefined {
    const isFree = (index: number) => {
      const other = this.#talks[index];
      return other !== undefined && !taken.has(index) && mayBeOne(talk, other);
    };
    const titled = (this.#byTitle.get(spellingKey(talk.title)) ?? []).filter(isFree);
    const onDay = titled.find((index) => this.#talks[index]?.date === talk.date);
    if (titled.length > 0) return onDay ?? titled[0];
    const near = speakerKeys(talk)
      .flatMap((key) => this.#bySpeaker.get(key) ?? [])
      .filter(isFree)
      .map((index) => ({ index, score: nearness(talk, this.#talks[index] ?? talk) }))
      .filter(({ score }) => score >= NEAR);
    return near.toSorted((a, b) => b.score - a.score)[0]?.index;
  }
}

/** Whether two records can be one talk though no recording says so: nothing that both know contradicts it. */
function mayBeOne(a: ListedTalk, b: ListedTalk): boolean {
  if (a.recordings.length > 0 && b.recordings.length > 0) return false;
  if (a.date !== null && b.date !== null && a.date !== b.date) return false;
  if (a.kind !== b.kind && a.kind !== 'session' && b.kind !== 'session') return false;
  const names = new Set(speakerKeys(a));
  const others = speakerKeys(b);
  return names.size === 0 || others.length === 0 || others.some((name) => names.has(name));
}
