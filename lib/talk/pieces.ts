import { splitByline, type Part, type Separator } from './byline-parts.ts';
import { weigh, type Evidence } from './evidence.ts';
import { shapeOf, type ListShape } from './list-shape.ts';
import { JOIN_COST, LABELS, MAX_JOINED, NEVER, START, STEPS, type Label } from './label-steps.ts';
import { Sense, senses } from './words/lexicon.ts';
import type { Range } from './schema.ts';
import { tidy, slice } from './text.ts';

/** A stretch of a byline that has been recognised as a name, a role or a company. */
export interface Piece {
  label: Label;
  range: Range;
  separator: Separator;
  /** The evidence for each label. */
  evidence: Evidence;
}

/** Returns further evidence about a part of a byline: above 0 that it is a company, below 0 that it is a name. */
export type Lean = (words: string) => number;

const SURELY_A_NAME = 2.5;
/** The longest part that may only complete the one before it. */
const MAX_SUFFIX = 50;

/** The best labelling that ends in a given label: its score, where its last piece starts, and the label before it. */
interface Step {
  score: number;
  start: number;
  before: Label | null;
  evidence: Evidence;
}
type Steps = Partial<Record<Label, Step>>;

/**
 * Split a byline into names, roles and companies, in order. Of all ways to label its parts, and to rejoin those that
 * belong to one role or company despite an `&` or a dash, the one with the most evidence is returned. `companies` tells
 * whether companies are to be expected, `lean` what else is known about its parts.
 */
export function readPieces(text: string, byline: Range, companies = true, lean?: Lean): Piece[] {
  const parts = joinSuffixes(text, splitByline(text, byline));
  const shape = shapeOf(text, parts, companies);
  const best: Steps[] = [];
  for (const [end, last] of parts.entries()) {
    const steps: Steps = {};
    let cost = 0;
    for (let start = end; start > end - MAX_JOINED && cost < NEVER; start -= 1) {
      const first = parts[start];
      if (!first) break;
      const evidence = weighWith(lean, tidy(slice(text, spanOf(text, first, last))));
      for (const label of LABELS) {
        // Parts may be joined into a name only if the last is in brackets: `Kevin Wang (Zefeng)`.
        if (label === 'name' && start < end && (start < end - 1 || last.separator !== '(')) continue;
        const own =
          evidence[label === 'note' ? 'role' : label] -
          cost -
          doubt(label, evidence) +
          (label === 'company' ? shape.company(end) : 0);
        const vague = label === 'role' && start < end && evidence.role < 0;
        const step = bestStep(best[start - 1], first.separator, label, shape, start, vague);
        const score = own + step.score;
        if (score > (steps[label]?.score ?? -Infinity))
          steps[label] = { score, start, before: step.before, evidence };
      }
      // Never join a part that is clearly a person's name to a company or role before it.
      if (start === end && first.separator === '&' && evidence.name >= SURELY_A_NAME) break;
      cost += JOIN_COST[first.separator];
    }
    best.push(steps);
  }
  return trace(text, parts, best);
}

function weighWith(lean: Lean | undefined, words: string): Evidence {
  const evidence = weigh(words);
  const more = lean?.(words) ?? 0;
  return more === 0
    ? evidence
    : { ...evidence, name: evidence.name - more, company: evidence.company + more };
}

/** The penalty for labelling as a name what hardly looks like one, so that this is the last resort. */
const doubt = (label: Label, { name }: Evidence) => (label !== 'name' || name >= 1 ? 0 : name >= 0 ? 1.5 : 8);

/**
 * The penalty for joining parts without a job title into a role right after a name: `Kubernetes & GKE` goes on with
 * `Engineering Director`, but in `Yue Bao, Huawei & yue li` it is a company and a second name.
 */
const VAGUE = 4;

/** The best labelling of the parts before, given the separator and the label that follow them. */
function bestStep(
  previous: Steps | undefined,
  separator: Separator,
  label: Label,
  shape: ListShape,
  at: number,
  vague: boolean,
) {
  if (!previous || separator === 'start') return { score: START[label], before: null };
  let best: { score: number; before: Label | null } = { score: -Infinity, before: null };
  for (const before of LABELS) {
    const known = previous[before];
    if (!known) continue;
    const nextName = separator === ',' && before === 'name' && label === 'name' ? shape.nextName(at) : 0;
    const score =
      known.score + STEPS[separator][before][label] + nextName - (vague && before === 'name' ? VAGUE : 0);
    if (score > best.score) best = { score, before };
  }
  return best;
}

/** Whether a part is only a suffix such as `inc.` or `jr.`. A bare `co` is more likely the name of a company. */
const isSuffix = (part: string) =>
  OWNER.test(part) ||
  (part !== 'co' && part.split(' ').every((word) => senses(word) & (Sense.companySuffix | Sense.nameSuffix)));
/** Says whose company it is: `Venafi, a CyberArk Company`. */
const OWNER = /^an? [^,]{2,40} company$/;

/** The range from one part to another, with the closing bracket: `Institute of Standards (NIST)`. */
function spanOf(text: string, first: Part, last: Part): Range {
  const end = last.range[1];
  const opens = first !== last && /[([]/.test(text.slice(first.range[0], last.range[0]));
  return [first.range[0], opens && /[)\]]/.test(text.charAt(end)) ? end + 1 : end];
}

/** Join suffixes such as `Inc.` and `Jr.` to the part before the comma. */
function joinSuffixes(text: string, parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const previous = joined.at(-1);
    const suffix =
      previous &&
      (part.separator === ',' || part.separator === '(') &&
      part.range[1] - part.range[0] <= MAX_SUFFIX &&
      isSuffix(tidy(slice(text, part.range)).toLowerCase());
    if (previous && suffix)
      joined[joined.length - 1] = { ...previous, range: [previous.range[0], part.range[1]] };
    else joined.push(part);
  }
  return joined;
}

const bestLabel = (steps: Steps): Label | null =>
  LABELS.reduce<Label | null>(
    (best, label) =>
      (steps[label]?.score ?? -Infinity) > ((best && steps[best]?.score) ?? -Infinity) ? label : best,
    null,
  );

/** Collect the pieces of the best labelling, from the last to the first. */
function trace(text: string, parts: readonly Part[], best: readonly Steps[]): Piece[] {
  const pieces: Piece[] = [];
  let end = best.length - 1;
  let label: Label | null = bestLabel(best[end] ?? {});
  while (label) {
    const step: Step | undefined = best[end]?.[label];
    const first = parts[step?.start ?? -1];
    const last = parts[end];
    if (!step || !first || !last) break;
    pieces.push({
      label,
      range: spanOf(text, first, last),
      separator: first.separator,
      evidence: step.evidence,
    });
    end = step.start - 1;
    label = step.before;
  }
  return pieces.reverse();
}
