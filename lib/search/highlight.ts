import { type Mark, occurrences } from './mark.ts';

/** A part of a text as UTF-16 offsets; the end is not included. */
export type Span = readonly [start: number, end: number];

/**
 * The parts of a text that matched: whole words, or the beginning that was typed. They are in order and do not overlap.
 * `field` is the name of the text's field; words that were asked for in other fields are not highlighted.
 */
export function highlight(text: string, marks: readonly Mark[], field: string | null = null): Span[] {
  const spans: [number, number][] = [];
  for (const { start, end } of occurrences(text, marks, field)) {
    const last = spans.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return spans;
}
