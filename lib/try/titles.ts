import type { VFile } from 'vfile';
import { entryFromLine } from '#lib/talk/entry-from-line.ts';
import { readEntries } from '#lib/talk/list/read-entries.ts';

/** What begins a block of Markdown: then the text is a report, and read as one. */
const MARKDOWN = /^\s*(?:[-*+>#|]|\d+[.)]\s|```|~~~)|\]\(|^\s*<\w/;
/** Titles of videos have at most a hundred characters; a paragraph has more. */
const LONGEST = 250;

/** Stands over the list, so that its lines are talks without a link to a video. */
const HEADING = '# Sessions\n\n';

/**
 * A text of titles, one a line, as the Markdown list that says the same: a heading in two lines, then each line with two
 * characters before it. `null` if it is none: most lines of such a list name their speakers, as titles of videos do.
 */
export function listOfTitles(text: string): string | null {
  const lines = text.split(/\r\n|\n|\r/);
  const titles = lines.filter((line) => line.trim() !== '');
  if (titles.length < 2 || titles.some((line) => line.length > LONGEST || MARKDOWN.test(line))) return null;
  const readings = readEntries(titles.map((line) => entryFromLine(line)));
  const named = readings.filter(({ speakers }) => speakers.length > 0).length;
  if (named * 2 < titles.length) return null;
  return HEADING + lines.map((line) => (line.trim() === '' ? '' : `- ${line.trimStart()}`)).join('\n');
}

/** Move the places of messages on such a list to where they are in the text as it was pasted. */
export function moveToTitles(file: VFile, text: string): void {
  const starts = text.split(/\r\n|\n|\r/).map((line) => line.length - line.trimStart().length);
  for (const message of file.messages) {
    const { place } = message;
    if (!place) continue;
    const moved = (at: { line: number; column: number }) => {
      const line = Math.max(1, at.line - 2);
      return { line, column: Math.max(1, at.column - 2 + (starts[line - 1] ?? 0)) };
    };
    message.place = 'start' in place ? { start: moved(place.start), end: moved(place.end) } : moved(place);
  }
}
