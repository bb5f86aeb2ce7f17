// A reader's own list: which talks are saved, watched or half watched, in which order, with which notes. All functions
// give a new list and leave the one they were given.

/** A talk that a reader keeps something of. */
export interface Kept {
  slug: string;
  /** As it was when it was kept: what is left to show if the talk goes. */
  title: string;
  /** When it was saved, in milliseconds since 1970; `null` for one that is only watched. */
  saved: number | null;
  /** When it was marked as watched, by the reader or by the player. */
  watched: number | null;
  /** The reader's own words. */
  note: string;
  stopped: Stopped | null;
}

/** Where the reader stopped watching. */
export interface Stopped {
  /** The second of the video. */
  at: number;
  /** How many seconds the video has; 0 where that is not known. */
  of: number;
  /** When that was, in milliseconds since 1970. */
  when: number;
}

export interface MyList {
  talks: readonly Kept[];
  /** The slugs of the talks to watch next, in the reader's order. All of them are saved, and none is watched. */
  next: readonly string[];
}

export const emptyList: MyList = { talks: [], next: [] };

/** What names a talk. */
export type Named = Pick<Kept, 'slug' | 'title'>;

export const keptIn = ({ talks }: MyList, slug: string): Kept | undefined =>
  talks.find((talk) => talk.slug === slug);

const nothing = { saved: null, watched: null, note: '', stopped: null };

/** Change what is kept of a talk. One of which nothing is left is dropped from the list. */
export function changed(
  list: MyList,
  { slug, title }: Named,
  change: Partial<Omit<Kept, 'slug' | 'title'>>,
): MyList {
  const before = keptIn(list, slug);
  const talk = { ...nothing, ...before, slug, title: title || before?.title || '', ...change };
  const isKept = talk.saved !== null || talk.watched !== null || talk.stopped !== null;
  const others = list.talks.filter((other) => other !== before);
  const isToWatch = talk.saved !== null && talk.watched === null;
  return {
    talks: isKept ? [...others, talk] : others,
    next: isToWatch ? list.next : without(list.next, slug),
  };
}

/** Save a talk, or take it from the list with its note. What was watched of it stays known. */
export const saved = (list: MyList, talk: Named, when: number | null): MyList =>
  changed(list, talk, when === null ? { saved: null, note: '' } : { saved: when });

/** Mark a talk as watched, or no longer. What was watched to the end is not to be gone on with. */
export const watched = (list: MyList, talk: Named, when: number | null): MyList =>
  changed(list, talk, when === null ? { watched: null } : { watched: when, stopped: null });

/** Write the note on a talk. A talk with a note is saved: a note is there to be found again. */
export const noted = (list: MyList, talk: Named, note: string, when: number): MyList =>
  changed(list, talk, { note, ...(note !== '' && { saved: keptIn(list, talk.slug)?.saved ?? when }) });

/** Keep where the reader stopped, or forget it. */
export const stopped = (list: MyList, talk: Named, where: Stopped | null): MyList =>
  changed(list, talk, { stopped: where });

/** Put a talk last among those to watch next. */
export const queued = (list: MyList, slug: string): MyList => ({
  ...list,
  next: [...without(list.next, slug), slug],
});

/** Take a talk out of those to watch next; it stays saved. */
export const unqueued = (list: MyList, slug: string): MyList => ({ ...list, next: without(list.next, slug) });

/** Move a talk up or down among those to watch next. */
export function moved(list: MyList, slug: string, by: -1 | 1): MyList {
  const at = list.next.indexOf(slug);
  const other = list.next[at + by];
  if (at < 0 || other === undefined) return list;
  return {
    ...list,
    next: list.next.map((one) => (one === slug ? other : one === other ? slug : one)),
  };
}

/** Follow a talk to the slug that it has now. What is kept of both slugs, if so it is, is kept of the one. */
export function renamed(list: MyList, former: string, { slug, title }: Named): MyList {
  const was = keptIn(list, former);
  if (!was || former === slug) return list;
  const own = keptIn(list, slug);
  const { saved, watched, note, stopped } = was;
  const talks = list.talks.filter((talk) => talk !== was && talk !== own);
  return {
    talks: [
      ...talks,
      {
        slug,
        title,
        saved: own?.saved ?? saved,
        watched: own?.watched ?? watched,
        note: [own?.note, note].filter(Boolean).join('\n'),
        stopped: own?.stopped ?? stopped,
      },
    ],
    next: [...new Set(list.next.map((one) => (one === former ? slug : one)))],
  };
}

/** The talks of another list that are not saved in this one or, if they are not saved there, are not in it at all. */
export function newIn({ talks }: MyList, incoming: readonly (Named | Kept)[]): (Named | Kept)[] {
  const known = new Map(talks.map((talk) => [talk.slug, talk]));
  return incoming.filter((talk) => {
    const own = known.get(talk.slug);
    return own === undefined || (own.saved === null && isSavedThere(talk));
  });
}

/** Those that a link brings are named alone: all of them are to be saved. */
const isSavedThere = (talk: Named | Kept) => !('saved' in talk) || talk.saved !== null;

/**
 * Take in talks that came from elsewhere. Those that are only named are saved in their order, and those that are saved
 * already move up to them. Of those of which more is known, only what is unknown here is taken. `next` are the slugs of
 * those to watch after the reader's own.
 */
export function joined(
  list: MyList,
  incoming: readonly (Named | Kept)[],
  when: number,
  next: readonly string[] = [],
): MyList {
  const talks = new Map(list.talks.map((talk) => [talk.slug, talk]));
  for (const [at, talk] of incoming.entries()) {
    const own = talks.get(talk.slug);
    talks.delete(talk.slug);
    // One after the other: the newest comes first, and so does the first of them.
    talks.set(talk.slug, 'note' in talk ? both(own, talk) : savedAs(own, talk, when - at));
  }
  return { talks: [...talks.values()], next: toWatch([...list.next, ...next], talks) };
}

const savedAs = (own: Kept | undefined, { slug, title }: Named, when: number): Kept => ({
  ...(own ?? nothing),
  slug,
  title: title || (own?.title ?? ''),
  saved: when,
});

/** What is kept of a talk here, and what is not known here of what is kept of it elsewhere. */
function both(own: Kept | undefined, other: Kept): Kept {
  if (!own) return other;
  const { slug, title } = other;
  const watched = own.watched ?? other.watched;
  return {
    slug,
    title: title || own.title,
    saved: own.saved ?? other.saved,
    watched,
    note: own.note || other.note,
    stopped: own.stopped ?? (watched === null ? other.stopped : null),
  };
}

/** Those of some slugs that may be among the next, each once. */
export const toWatch = (slugs: readonly string[], talks: ReadonlyMap<string, Kept>): string[] =>
  [...new Set(slugs)].filter((slug) => {
    const talk = talks.get(slug);
    return talk !== undefined && talk.saved !== null && talk.watched === null;
  });

const without = (slugs: readonly string[], slug: string) => slugs.filter((other) => other !== slug);
