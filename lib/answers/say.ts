import { visible } from '#lib/wording/visible.ts';
import { formatByline } from '#lib/wording/byline.ts';
import type { TalkLine } from './schema.ts';

// Answers as text. What is quoted from the data is kept on lines of its own, so that it cannot pass for the answer's own words.

/** In characters. */
const LONGEST = 4000;

/** A text cut at a number of characters, with an ellipsis where it was. */
export const shorten = (text: string, length = LONGEST): string => {
  const line = oneLine(text);
  return line.length > length ? `${line.slice(0, length).toWellFormed()}…` : line;
};

/** A text on one line, with what cannot be seen shown by its code. */
const oneLine = (text: string): string => visible(text.replace(/\s+/g, ' ').trim());

/** A longer text as a quotation. */
export const quoted = (text: string): string => `> ${shorten(text)}`;

/** Join what there is to say, a line each. */
export const lines = (...parts: (string | false | null | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join('\n');

/** A talk in two or three lines: title, who and when, permalink. */
export function sayTalk({ title, kind, speakers, date, start, conferenceName, room, url }: TalkLine): string {
  const when = [date ?? 'day not known', start, room, conferenceName];
  const facts = [kind === 'session' ? null : kind, ...when].filter((fact) => fact !== null);
  return lines(
    `- ${shorten(title, 300)}`,
    speakers.length > 0 && `  ${shorten(formatByline(speakers), 500)}`,
    `  ${shorten(facts.join(' · '), 300)}`,
    `  ${url}`,
  );
}

/** How many of how many are shown, and how to get the others. */
export const sayPage = (shown: number, total: number, nextCursor: string | null): string =>
  nextCursor === null ? `${shown} of ${total}` : `${shown} of ${total}; the next: cursor ${nextCursor}`;
