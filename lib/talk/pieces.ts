import { splitByline, type Part, type Separator } from './byline-parts.ts';
import { weigh, type Evidence } from './evidence.ts';
import { Sense, senses } from './lexicon.ts';
import type { Range } from './schema.ts';
import { fold, slice } from './text.ts';

export type Label = 'name' | 'role' | 'company';

/** A stretch of a byline that was settled to be a name, a role or a company. */
export interface Piece {
  label: Label;
  range: Range;
  separator: Separator;
  /** How sure: the evidence for its label. */
  evidence: Evidence;
}

const LABELS: readonly Label[] = ['name', 'role', 'company'];

/** How likely one label follows another over a separator. */
const STEPS: Record<Exclude<Separator, 'start'>, Record<Label, Record<Label, number>>> = {
  ',': {
    name: { name: -0.3, role: 0.8, company: 1.2 },
    role: { name: -1.2, role: 0, company: 1.2 },
    company: { name: -0.8, role: -2.5, company: -9 },
  },
  '&': {
    name: { name: 1, role: -9, company: -9 },
    role: { name: 1, role: -6, company: -9 },
    company: { name: 1.2, role: -3, company: -9 },
  },
  ';': {
    name: { name: 1, role: -6, company: -4 },
    role: { name: 1, role: -6, company: -4 },
    company: { name: 1, role: -6, company: -9 },
  },
  '(': {
    name: { name: -6, role: 0.8, company: 0.8 },
    role: { name: -6, role: -1, company: 0.8 },
    company: { name: -6, role: 0.8, company: -1 },
  },
  '-': {
    name: { name: -4, role: 0, company: 0 },
    role: { name: -3, role: -1, company: 0 },
    company: { name: -3, role: -2, company: -4 },
  },
};
const START: Record<Label, number> = { name: 0, role: -8, company: -8 };

/** Joining parts into one piece: `Founder & CEO`, `Vulk Coop & CNCF`, `Product Owner - Stratus Platform`. */
const JOIN_COST: Record<Separator, number> = { '&': 1.2, '-': 0.5, '(': 0.6, ',': 20, ';': 20, start: 20 };
const MAX_JOINED = 4;

interface Step {
  score: number;
  from: number;
  before: Label | null;
  evidence: Evidence;
}

/**
 * Read the parts of a byline as names, roles and companies: of all ways to label them (and to join what an `&` or a
 * dash may have cut within one role or company), the one with the most evidence.
 */
export function readPieces(text: string, byline: Range): Piece[] {
  const parts = joinSuffixes(text, splitByline(text, byline));
  const bias = listBias(parts);
  const best: Partial<Record<Label, Step>>[] = [];
  parts.forEach((last, end) => {
    const steps: Partial<Record<Label, Step>> = {};
    let joins = 0;
    for (let start = end; start >= 0 && start > end - MAX_JOINED; start -= 1) {
      const first = parts[start];
      if (!first) break;
      const evidence = weigh(
        fold(slice(text, [first.range[0], closeBracket(text, last.range[1], start < end)])),
      );
      for (const label of LABELS) {
        if (start < end && label === 'name') continue;
        const own =
          evidence[label] - joins + (label === 'company' && end === parts.length - 1 ? bias.lastCompany : 0);
        for (const before of start === 0 ? [null] : LABELS) {
          const previous = before && best[start - 1]?.[before];
          if (before && !previous) continue;
          const step =
            before === null || first.separator === 'start'
              ? START[label]
              : STEPS[first.separator][before][label] +
                (first.separator === ',' && before === 'name' && label === 'name' ? bias.nameList : 0);
          const score = own + step + (previous ? previous.score : 0);
          const known = steps[label];
          if (!known || score > known.score) steps[label] = { score, from: start, before, evidence };
        }
      }
      joins += JOIN_COST[first.separator];
      if (joins >= 20) break;
    }
    best.push(steps);
  });
  return trace(text, parts, best);
}

/**
 * What the shape of the whole list says. `A, X`: X is a company, and so is the last part of `A & B, X`.
 * An enumeration of names has one `&`, so with several of them (or with `;`) the commas stand before companies.
 */
function listBias(parts: readonly Part[]) {
  let conjunctions = 0;
  let groups = 0;
  for (const { separator } of parts) {
    if (separator === '&') conjunctions += 1;
    if (separator === ';') groups += 1;
  }
  return {
    lastCompany: parts.length === 2 || conjunctions > 0 || groups > 0 ? 2 : 0,
    nameList: conjunctions > 1 || groups > 0 ? -1.5 : 0,
  };
}

/** `Inc.` and `Jr.` after a comma belong to the part before them. */
function joinSuffixes(text: string, parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const previous = joined.at(-1);
    const suffix =
      previous &&
      part.separator === ',' &&
      part.range[1] - part.range[0] <= 16 &&
      fold(slice(text, part.range))
        .toLowerCase()
        .split(' ')
        .every((word) => senses(word) & (Sense.companySuffix | Sense.nameSuffix));
    if (previous && suffix)
      joined[joined.length - 1] = { ...previous, range: [previous.range[0], part.range[1]] };
    else joined.push(part);
  }
  return joined;
}

/** A company's own bracket is part of it: `Institute of Standards (NIST)`. */
const closeBracket = (text: string, end: number, joined: boolean) =>
  joined && /[)\]]/.test(text.charAt(end)) ? end + 1 : end;

function trace(text: string, parts: readonly Part[], best: readonly Partial<Record<Label, Step>>[]): Piece[] {
  const pieces: Piece[] = [];
  let end = best.length - 1;
  let label: Label | null = null;
  for (const candidate of LABELS) {
    if ((best[end]?.[candidate]?.score ?? -Infinity) > ((label && best[end]?.[label]?.score) ?? -Infinity)) {
      label = candidate;
    }
  }
  while (end >= 0 && label) {
    const step: Step | undefined = best[end]?.[label];
    const first = step && parts[step.from];
    const last = parts[end];
    if (!step || !first || !last) break;
    pieces.push({
      label,
      range: [first.range[0], closeBracket(text, last.range[1], step.from < end)],
      separator: first.separator,
      evidence: step.evidence,
    });
    end = step.from - 1;
    label = step.before;
  }
  return pieces.reverse();
}
