import type { Collection } from '#lib/search/collection.ts';
import { highlight, type Span } from '#lib/search/highlight.ts';
import { buildIndex } from '#lib/search/index.ts';
import { search } from '#lib/search/search.ts';

/** What an entry of an index page can be found by. */
export interface Findable {
  name: string;
  /** Other spellings. */
  also: readonly string[];
  /** What the page says about it. */
  about: string;
}

export interface FoundEntries {
  /** By index in the list: the ranges of the name that matched. */
  entries: ReadonlyMap<number, readonly Span[]>;
  /** Whether nothing matched as typed, and these are close matches. */
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

/** Index the entries of a page. The function finds those that match every word typed, exactly or closely. */
export function makeFinder(list: readonly Findable[]): (text: string) => FoundEntries {
  const index = buildIndex(list, fields);
  return (text) => {
    const { rows, marks, close, missing } = search(index, text, { limit: 10 });
    // If entries that match only some of the words counted, each word typed would make the list longer.
    const kept = missing.length > 0 ? [] : [...rows];
    return {
      entries: new Map(kept.map((row) => [row, highlight(list[row]?.name ?? '', marks, 'name')])),
      close: close !== null,
    };
  };
}
