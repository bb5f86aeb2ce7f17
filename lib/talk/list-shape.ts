import type { Part } from './byline-parts.ts';
import { weigh } from './evidence.ts';
import { fold, slice } from './text.ts';

/** What the shape of a whole list says about its parts, as additional evidence. */
export interface ListShape {
  /** For the part at this index to be a company. */
  company: (at: number) => number;
  /** For a part after a comma to be another name. */
  nextName: number;
}

/**
 * Read the shape of a list. `A, X`: X is a company, and so is the last part of `A & B, X`. An enumeration of names has
 * one `&`, so with several of them (or with `;`) the commas stand before companies. `A, X, B, Y, C, Z`: where many of
 * the second parts are surely companies, all are.
 */
export function shapeOf(text: string, parts: readonly Part[]): ListShape {
  let conjunctions = 0;
  let groups = 0;
  for (const { separator } of parts) {
    if (separator === '&') conjunctions += 1;
    if (separator === ';') groups += 1;
  }
  const last = parts.length - 1;
  const lastIsCompany = parts.length === 2 || conjunctions > 0 || groups > 0 ? 2 : 0;
  const secondIsCompany = arePairs(text, parts) ? 2 : 0;
  return {
    company: (at) => (at === last ? lastIsCompany : at % 2 === 1 ? secondIsCompany : 0),
    nextName: conjunctions > 1 || groups > 0 ? -1.5 : 0,
  };
}

function arePairs(text: string, parts: readonly Part[]): boolean {
  if (parts.length < 6 || parts.length % 2 === 1 || parts.length > 40) return false;
  let sure = 0;
  for (const [at, { range }] of parts.entries()) {
    const { name, company } = weigh(fold(slice(text, range)));
    if (at % 2 === 0 && name < 1) return false;
    if (at % 2 === 1 && company > name) sure += 1;
  }
  return sure * 3 >= parts.length;
}
