import type { Kept, MyList } from './list.ts';

/** The talks of a list by what is left to do with them. Each is in one of them. */
export interface Sections {
  /** Half watched and not among the next, the last one first. */
  begun: Kept[];
  /** In the reader's order. */
  next: Kept[];
  /** The newest first. */
  saved: Kept[];
  /** The last one first. */
  watched: Kept[];
}

export function sectionsOf({ talks, next }: MyList): Sections {
  const places = new Map(next.map((slug, place) => [slug, place]));
  const placeOf = ({ slug }: Kept) => places.get(slug) ?? -1;
  const toWatch = talks.filter(({ watched }) => watched === null);
  const rest = toWatch.filter((talk) => placeOf(talk) < 0);
  return {
    begun: newestFirst(rest, ({ stopped }) => stopped?.when ?? null),
    next: toWatch.filter((talk) => placeOf(talk) >= 0).toSorted((a, b) => placeOf(a) - placeOf(b)),
    saved: newestFirst(
      rest.filter(({ stopped }) => stopped === null),
      ({ saved }) => saved,
    ),
    watched: newestFirst(talks, ({ watched }) => watched),
  };
}

/** Those that have a time, the newest first. */
const newestFirst = (talks: readonly Kept[], timeOf: (talk: Kept) => number | null): Kept[] =>
  talks.filter((talk) => timeOf(talk) !== null).toSorted((a, b) => (timeOf(b) ?? 0) - (timeOf(a) ?? 0));

/** All talks of a list in the order in which its page shows them. */
export function inOrder(list: MyList): Kept[] {
  const { begun, next, saved, watched } = sectionsOf(list);
  return [...begun, ...next, ...saved, ...watched];
}

/** The talks in the order in which a link or a file for others has them: those to watch, then those that were saved and watched. */
export const toShare = (list: MyList): Kept[] => inOrder(list).filter(({ saved }) => saved !== null);
