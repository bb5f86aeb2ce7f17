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

/** Change what is kept of a talk. One of which nothing is left is dropped from the list. */
export function changed(
  list: MyList,
  { slug, title }: Named,
  change: Partial<Omit<Kept, 'slug' | 'title'>>,
): MyList {
  const before = keptIn(list, slug);
  const nothing = { saved: null, watched: null, note: '', stopped: null };
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

/** Undo what was done to one talk: what is kept of it, and its place, are as they were `before`. */
export function restored(list: MyList, before: MyList, slug: string): MyList {
  const was = keptIn(before, slug);
  const others = list.talks.filter((talk) => talk.slug !== slug);
  const place = before.next.indexOf(slug);
  const next = without(list.next, slug);
  return {
    talks: was ? [...others, was] : others,
    next: place < 0 ? next : [...next.slice(0, place), slug, ...next.slice(place)],
  };
}

/** The talks of another list that are not saved in this one. */
export const newIn = (list: MyList, incoming: readonly Named[]): Named[] =>
  incoming.filter(({ slug }) => (keptIn(list, slug)?.saved ?? null) === null);

/**
 * Save talks that came from elsewhere, in their order; those that are saved already move up to them. Of what the other
 * list knows besides, such as notes, only what is unknown here is taken.
 */
export function joined(list: MyList, incoming: readonly (Named | Kept)[], when: number): MyList {
  // One after the other: the newest comes first, and so does the first of them.
  return incoming.reduce((all, talk, at) => {
    const { note = '', watched = null, stopped = null } = 'note' in talk ? talk : {};
    const own = keptIn(all, talk.slug);
    return changed(all, talk, {
      saved: when - at,
      note: own?.note || note,
      watched: own?.watched ?? watched,
      stopped: own?.stopped ?? (own?.watched ? null : stopped),
    });
  }, list);
}

const without = (slugs: readonly string[], slug: string) => slugs.filter((other) => other !== slug);
