import { afterCue } from '#lib/talk/byline-parts.ts';
import type { Range } from '#lib/talk/schema.ts';
import { trim } from '#lib/talk/text.ts';

/** The kinds of separator between title and names. */
export type Mark =
  'dash' | 'colon' | 'bar' | 'slash' | 'dots' | 'question' | 'by' | 'with' | 'bracket' | 'comma';
/** A separator and whether the names come first or last: `Title - Name` is `dash last`, `Name: Title` `colon first`. */
export type Form = `${Mark} ${'first' | 'last'}`;

/** One way to split a line into title and names. */
export interface FormSplit {
  form: Form;
  title: Range;
  byline: Range;
}

// White space is looked at from its begin alone: from within a run of it, the time would grow with the square of its length.
const SEPARATOR =
  /(?:(?:[:,]\s*|(?<!\s)\s+[-–—|]\s+|(?<!\s)\s+)(?:a\s)?(?:talk|presented|moderated|hosted|given)|,)?(?<!\s)\s+by(?::\s*|\s+)|(?<!\s)\s+(?:with|featuring|feat\.)\s+(?=\p{L})|(?:\s|(?<=[\])"”’'!?]))[-–—−]{1,3}\s*|[-–—−]{1,3}\s+|[—–]|(?<!\s)\s*[|｜]\s*|(?<!\s)\s+[/／]\s*|(?<!\s)\s*:\s+|：|(?:\.\.\.|…)\s+|(?<!\s)\s*[(（](?=[\p{L}@])|(?<=[?!])\s+(?=\p{L})/giu;
const OWN_WORD = /^\s+(?:[Aa]\s)?Talk(?=\s)/;
const TALK_BY = /^(?:(?:a\s)?(?:talk|keynote|presented|hosted|moderated)\s)?by:?\s+/i;
/** `Title, Name (Company)`: the bracket at the end tells the last comma from one within the title. */
const APPENDED = /,\s+(?=\p{Lu}[^,()]{2,80}\s\([^()]{2,80}\)$)/u;
/** The longest of those, in characters. */
const APPENDED_REACH = 180;
/** Characters trimmed from the ends of titles and names after a split. */
const SLACK = ' -–—−|,:;&·•/~';
/** How many separators are tried from each end of a line; names are always near one of the ends. */
const MAX_TRIED = 4;
/** Anything longer is not a list of names. */
const MAX_BYLINE = 240;

interface Found {
  mark: Mark;
  start: number;
  end: number;
}

/** Return all ways to split a line (the given range of the text) into a title and names. */
export function splitsOf(text: string, range: Range): FormSplit[] {
  const all = separatorsOf(text, range);
  const tried = all.length > 2 * MAX_TRIED ? [...all.slice(0, MAX_TRIED), ...all.slice(-MAX_TRIED)] : all;
  const splits: FormSplit[] = [];
  const add = (form: Form, title: Range, names: Range) => {
    const byline = afterCue(text, trim(text, names, SLACK));
    const words = trim(text, title, SLACK);
    if (words[0] < words[1] && byline[0] < byline[1] && byline[1] - byline[0] <= MAX_BYLINE)
      splits.push({ form, title: words, byline });
  };
  const cue = TALK_BY.exec(text.slice(range[0], Math.min(range[1], range[0] + 40)));
  const seen = new Set<Mark>();
  for (const { mark, start, end } of tried) {
    if (mark === 'bracket') {
      if (/[)）]/.test(text.charAt(range[1] - 1)))
        add('bracket last', [range[0], start], [end, range[1] - 1]);
      continue;
    }
    add(`${mark} last`, [range[0], start], [end, range[1]]);
    if (mark === 'by' || mark === 'with' || mark === 'dots' || mark === 'question' || seen.has(mark))
      continue;
    seen.add(mark);
    if (cue) add('by first', [end, range[1]], [range[0] + cue[0].length, start]);
    else add(`${mark} first`, [end, range[1]], [range[0], start]);
  }
  const from = Math.max(range[0], range[1] - APPENDED_REACH);
  const appended = APPENDED.exec(text.slice(from, range[1]));
  if (appended) {
    const at = from + appended.index;
    add('comma last', [range[0], at], [at + appended[0].length, range[1]]);
  }
  return splits;
}

function separatorsOf(text: string, [start, end]: Range): Found[] {
  const found: Found[] = [];
  SEPARATOR.lastIndex = start;
  for (let match = SEPARATOR.exec(text); match && match.index < end; match = SEPARATOR.exec(text)) {
    const to = match.index + match[0].length;
    if (to >= end) break;
    // In `A Documentation Talk by …`, the word `Talk` belongs to the title.
    const kept = OWN_WORD.exec(match[0])?.[0].length ?? 0;
    const mark = markOf(match[0]);
    // `with Ann Lee`, but `with ease`: the pattern cannot tell, because it ignores case.
    if (mark === 'with' && !/\p{Lu}/u.test(text.charAt(to))) continue;
    // The dots of a title that was cut off stay with it: `Building a Control Plane Clu... Jane Doe`.
    const from = mark === 'dots' ? match.index + match[0].trimEnd().length : match.index + kept;
    if (from > start) found.push({ mark, start: from, end: to });
  }
  return found;
}

function markOf(separator: string): Mark {
  if (/\bby\b/i.test(separator)) return 'by';
  if (/with|feat/i.test(separator)) return 'with';
  if (/[|｜]/.test(separator)) return 'bar';
  if (/[/／]/.test(separator)) return 'slash';
  if (/[:：]/.test(separator)) return 'colon';
  if (/[.…]/.test(separator)) return 'dots';
  if (separator.trim() === '') return 'question';
  return /[(（]/.test(separator) ? 'bracket' : 'dash';
}
