import type { SearchTalk } from '#lib/search/talks.ts';
import { fold } from '#lib/search/fold.ts';

/** An engine with its talks. Rows are places in the list of talks, best first. */
export interface Searcher {
  search(text: string, limit: number): number[] | Promise<number[]>;
  /** All rows, best first, and what was probably meant: what the page asks at each key. */
  all?(text: string): unknown;
  /** What a page would download in place of building it. */
  save?(): string | Uint8Array;
}

/** A module of engines/. Each is set as its documentation recommends for search while typing, with errors forgiven. */
export interface Engine {
  name: string;
  build(talks: readonly SearchTalk[]): Searcher | Promise<Searcher>;
  load?(saved: string | Uint8Array, talks: readonly SearchTalk[]): Searcher | Promise<Searcher>;
}

/** The fields and their weights, the same for all that can weigh fields. */
export const WEIGHTS = { title: 3, speakers: 3, companies: 2.5, topics: 2, notes: 1 } as const;
export type FieldName = keyof typeof WEIGHTS;
export const FIELDS = [
  'title',
  'speakers',
  'companies',
  'topics',
  'notes',
] as const satisfies readonly FieldName[];

/** A talk's fields as folded texts, so that no peer loses by accents. */
export function foldedFields(talk: SearchTalk): Record<FieldName, string> {
  return {
    title: fold(talk.title),
    speakers: fold(talk.speakers.join(', ')),
    companies: fold(talk.companies.join(', ')),
    topics: fold(talk.topics.join(', ')),
    notes: fold(talk.notes),
  };
}

/** How many letters may be wrong in a word of this length. */
export const allowance = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);
