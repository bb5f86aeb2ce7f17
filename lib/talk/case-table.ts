import { entryFromLine } from './entry-from-line.ts';
import { readEntry } from './read-entry.ts';
import type { Reading } from './schema.ts';

/** For tests: a reading on one line, as `[kind] Title :: Name <role> @Company ; …`. */
export const summary = ({ kind, title, speakers }: Pick<Reading, 'kind' | 'title' | 'speakers'>) =>
  `[${kind}] ${title} :: ${
    speakers
      .map(({ name, role, company }) => `${name}${role ? ` <${role}>` : ''}${company ? ` @${company}` : ''}`)
      .join(' ; ') || 'nobody'
  }`;

export const read = (line: string) => readEntry(entryFromLine(line));

/** For tests: parse a table of cases, each a line as it was published and, indented below it, the expected reading. */
export function cases(table: string): [line: string, expected: string][] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line, at) => (at % 2 === 0 ? [[line, (lines[at + 1] ?? '').trim()]] : []));
}
