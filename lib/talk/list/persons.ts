import { weigh } from '#lib/talk/evidence.ts';
import type { Line } from './ends.ts';

const FIRST = /^(\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){1,2})\s{1,3}\|\s/u;
/** The longest name with its bar, in characters. */
const REACH = 100;
/** The evidence from which words count as a name here; `Istio Day` has less. */
const LIKELY = 2;

/** The name that a line begins with, before a bar, or `null`. */
function nameBefore({ text, range: [start] }: Line): string | null {
  const name = FIRST.exec(text.slice(start, start + REACH))?.[1];
  return name !== undefined && weigh(name).name >= LIKELY ? name : null;
}

/**
 * Given the lines of a list, return a function that says whether a line begins with a person and a bar, as most lines
 * do, each with another person. There, the last word of `Cy Day | Nine Pods` is a surname and no word for an event.
 */
export function personsFirst(lines: readonly Line[]): (line: Line) => boolean {
  const names = new Set(lines.map(nameBefore).filter((name) => name !== null));
  return names.size > 2 && names.size * 2 > lines.length ? (line) => nameBefore(line) !== null : () => false;
}
