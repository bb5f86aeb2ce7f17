import type { Collection } from '#lib/search/collection.ts';
import { highlight, type Span } from '#lib/search/highlight.ts';
import { buildIndex } from '#lib/search/index.ts';
import { search } from '#lib/search/search.ts';

/** An entry of an index page as it can be found. */
export interface Findable {
  name: string;
  /** Other ways to write it. */
  also: readonly string[];
  /** What the page says of it. */
  about: string;
}

export interface FoundEntries {
  /** By place in the list: what was found in the name. */
  entries: ReadonlyMap<number, readonly Span[]>;
  /** Whether nothing was found as typed, so that these are near it. */
  close: boolean;
}

const fields: Collection<Findable> = {
  fields: [
    { name: 'name', weight: 1, shortened: true, texts: ({ name }) => [name] },
    { name: 'also', weight: 0.8, shortened: true, texts: ({ also }) => also },
    { name: 'about', weight: 0.6, texts: ({ about }) => (about ? [about] : []) },
  ],
  properties: {},
};

/** Index the entries of a page; the function finds those that have all that was typed, or something near it. */
export function makeFinder(list: readonly Findable[]): (text: string) => FoundEntries {
  const index = buildIndex(list, fields);
  return (text) => {
    const { rows, marks, close, missing } = search(index, text, { limit: 10 });
    // With some of the words only, a list would be longer the more is typed.
    const kept = missing.length > 0 ? [] : [...rows];
    return {
      entries: new Map(kept.map((row) => [row, highlight(list[row]?.name ?? '', marks, 'name')])),
      close: close !== null,
    };
  };
}
