import { afterCue } from './byline-parts.ts';
import type { Range } from './schema.ts';
import { readSpeakers } from './speakers.ts';
import { areConvincing, TITLE_SLACK, type Split } from './split-title.ts';
import { trim } from './text.ts';
import { beginsWithGivenName } from './words/given-names.ts';

/**
 * Split a range of the text where the source sets its byline apart. What does not look like a single name there names
 * nobody.
 */
export function splitAt(text: string, content: Range, apart: Range): Split {
  const byline = afterCue(text, [apart[0], Math.max(apart[0], Math.min(apart[1], content[1]))]);
  const title = trim(
    text,
    [content[0], Math.max(content[0], Math.min(apart[0], content[1]))],
    `${TITLE_SLACK}([/~`,
  );
  const drafts = readSpeakers(text, byline, true, leanToNames);
  const isRead = drafts.some(({ certainty }) => certainty > 0);
  return isRead
    ? { title, byline, drafts, unread: null }
    : { title, byline: null, drafts: [], unread: byline[0] < byline[1] ? byline : null };
}

/** Where there is nothing but speakers, what begins with a common given name is a person: `Ann Lee, Jose Roe`. */
const leanToNames = (words: string) => (beginsWithGivenName(words) ? -GIVEN : 0);
const GIVEN = 4;

/** Whether a text is nothing but speakers, each with a name in full: `Jane Doe, Acme & John Roe`. */
export function isByline(text: string): boolean {
  const whole: Range = [0, text.length];
  return text.length < LONGEST && areConvincing(text, readSpeakers(text, whole, true, leanToNames));
}

/** The longest text that may be a byline. */
const LONGEST = 400;
