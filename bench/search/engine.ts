import type { SearchTalk } from '#lib/search/talks.ts';
import { fold } from '#lib/search/fold.ts';

/** A search engine that has indexed talks. It answers with rows: indexes in the list of talks, best match first. */
export interface Searcher {
  search(text: string, limit: number): number[] | Promise<number[]>;
  /** All matching rows and the “did you mean” suggestion, which is what our page asks for at each key. */
  all?(text: string): unknown;
  /** The index as a page would download it, instead of building it there. */
  save?(): string | Uint8Array;
}

/** What a module in engines/ exports. Each is configured as its documentation recommends for typo-tolerant search as you type. */
export interface Engine {
  name: string;
  build(talks: readonly SearchTalk[]): Searcher | Promise<Searcher>;
  /** The engine from what `save` gave. */
  load?(saved: string | Uint8Array, talks: readonly SearchTalk[]): Searcher | Promise<Searcher>;
}

/** The weights of the fields, the same for all engines that support weights. */
export const WEIGHTS = { title: 3, speakers: 3, companies: 2.5, topics: 2, notes: 1 } as const;
export type FieldName = keyof typeof WEIGHTS;
export const FIELDS = [
  'title',
  'speakers',
  'companies',
  'topics',
  'notes',
] as const satisfies readonly FieldName[];

/** A talk's fields as texts without accents and case, so that engines that do not ignore those are not at a disadvantage. */
export function foldedFields(talk: SearchTalk): Record<FieldName, string> {
  return {
    title: fold(talk.title),
    speakers: fold(talk.speakers.join(', ')),
    companies: fold(talk.companies.join(', ')),
    topics: fold(talk.topics.join(', ')),
    notes: fold(talk.notes),
  };
}

/** How many letters may be wrong in a word of `length` letters. */
export const allowance = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);
