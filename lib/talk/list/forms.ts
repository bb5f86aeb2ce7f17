import { afterCue } from '#lib/talk/byline-parts.ts';
import type { Range } from '#lib/talk/schema.ts';
import { trim } from '#lib/talk/text.ts';

/** What parts title and names, and which of them stands first: `Title - Name` is `dash last`, `Name: Title` `colon first`. */
export type Mark = 'dash' | 'colon' | 'bar' | 'slash' | 'by' | 'with' | 'bracket';
export type Form = `${Mark} ${'first' | 'last'}`;

/** One way to read a line. */
export interface FormSplit {
  form: Form;
  title: Range;
  byline: Range;
}

const SEPARATOR =
  /(?:(?:[:,]\s*|\s+[-–—|]\s+|\s+)(?:a\s)?(?:talk|presented|moderated|hosted|given)|,)?\s+by(?::\s*|\s+)|\s+(?:with|featuring|feat\.)\s+(?=\p{Lu})|(?:\s|(?<=[\])"”’'!?]))[-–—−]{1,3}\s*|[-–—−]{1,3}\s+|[—–]|\s*[|｜]\s*|\s+[/／]\s*|\s*:\s+|：|\s*[(（](?=[\p{L}@])/giu;
const OWN_WORD = /^\s+(?:[Aa]\s)?Talk(?=\s)/;
const TALK_BY = /^(?:(?:a\s)?(?:talk|keynote|presented|hosted|moderated)\s)?by:?\s+/i;
/** The slack at the ends of a title that a separator leaves. */
const SLACK = ' -–—−|,:;&·•/~';
/** A line has its names near one of its ends: so many separators are tried from each. */
const MAX_TRIED = 4;
/** A longer list of names is none. */
const MAX_BYLINE = 240;

interface Found {
  mark: Mark;
  start: number;
  end: number;
}

/** All ways to cut a line into a title and names. */
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
    if (mark === 'by' || mark === 'with' || seen.has(mark)) continue;
    seen.add(mark);
    if (cue) add('by first', [end, range[1]], [range[0] + cue[0].length, start]);
    else add(`${mark} first`, [end, range[1]], [range[0], start]);
  }
  return splits;
}

function separatorsOf(text: string, [start, end]: Range): Found[] {
  const found: Found[] = [];
  SEPARATOR.lastIndex = start;
  for (let match = SEPARATOR.exec(text); match && match.index < end; match = SEPARATOR.exec(text)) {
    const to = match.index + match[0].length;
    if (to >= end) break;
    // `A Documentation Talk by …`: the word belongs to the title.
    const kept = OWN_WORD.exec(match[0])?.[0].length ?? 0;
    if (match.index + kept > start)
      found.push({ mark: markOf(match[0]), start: match.index + kept, end: to });
  }
  return found;
}

function markOf(separator: string): Mark {
  if (/\bby\b/i.test(separator)) return 'by';
  if (/with|feat/i.test(separator)) return 'with';
  if (/[|｜]/.test(separator)) return 'bar';
  if (/[/／]/.test(separator)) return 'slash';
  if (/[:：]/.test(separator)) return 'colon';
  return /[(（]/.test(separator) ? 'bracket' : 'dash';
}
