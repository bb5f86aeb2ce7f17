import { createHash } from 'node:crypto';
import { Unanswerable } from './unanswerable.ts';

/** A part of a list, with what asks for the next part. */
interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/**
 * Cut a page out of a list. A cursor is bound to its question, so that one of another question, or of other data, is told
 * (`Unanswerable`) and not answered with a page of something else.
 */
export function pageOf<Item>(
  list: readonly Item[],
  { limit, cursor }: { limit: number; cursor?: string | undefined },
  question: object,
): Page<Item> {
  const mark = markOf({ question, length: list.length });
  const from = cursor === undefined ? 0 : startOf(cursor, mark, list.length);
  const to = from + limit;
  return { items: list.slice(from, to), nextCursor: to < list.length ? `${to}.${mark}` : null };
}

function startOf(cursor: string, mark: string, length: number): number {
  const [, at, found] = /^(\d{1,9})\.([\w-]{12})$/.exec(cursor) ?? [];
  if (at === undefined || found !== mark || Number(at) >= length)
    throw new Unanswerable(
      'Unexpected cursor, expected the `nextCursor` of an answer to the same question: ask for the first page again, without one',
    );
  return Number(at);
}

const markOf = (value: object): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 12);
