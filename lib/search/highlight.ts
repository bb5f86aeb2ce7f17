import { type Mark, places } from './mark.ts';

/** A half-open range of a text, in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/**
 * Which characters of a text were matched: whole words, or the beginning that was typed. Ranges are in order, apart from
 * each other and within the text. `field` is the name of the text's field; words asked for elsewhere are not marked.
 */
export function highlight(text: string, marks: readonly Mark[], field: string | null = null): Range[] {
  const ranges: [number, number][] = [];
  for (const { start, end } of places(text, marks, field)) {
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}
