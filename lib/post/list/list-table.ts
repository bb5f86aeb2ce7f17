import type { Table, TableCell, TableRow } from 'mdast';
import { addByline, addNodes, emptyText } from './entry-text.ts';
import {
  dayOrLabel,
  isBreak,
  partOf,
  saysVideo,
  type EntryPart,
  type ListContext,
  type ListPart,
} from './entry.ts';
import { isVideo } from '#lib/post/links.ts';
import { positionOf } from '#lib/post/nodes.ts';
import { toText } from '#lib/post/text.ts';
import { plainLetters } from '#lib/talk/spelling.ts';
import { isNames } from './byline.ts';

type Column = 'day' | 'title' | 'speaker' | 'company' | 'link' | 'other';

const COLUMNS: [Column, RegExp][] = [
  ['day', /^(day|date|when|tag|datum|jour|dia|fecha)$/],
  [
    'link',
    /^(videos?|links?|recordings?|youtube|url|watch|vod|video link|aufzeichnung|enregistrement|grabacion)\b/,
  ],
  [
    'company',
    /^(company|companies|org|organi[sz]ations?|affiliation|employer|firma|unternehmen|entreprise|empresa)\b/,
  ],
  [
    'speaker',
    /^(speakers?|presenters?|who|by|names?|presented by|sprecher|vortragende|referent|intervenant|orateur|ponente)/,
  ],
  [
    'title',
    /^(talks?|titles?|sessions?|topic|name|presentation|what|subject|event|vortrag|titel|titre|titulo|charla)\b/,
  ],
];

/** Greater than the depth of any heading, paragraph or item that may be above a table. */
const CELL_DEPTH = 100;

/** Read the rows of a table as entries, with title, speakers and company joined as `Title - Speaker, Company`. */
export function tableParts(table: Table, context: ListContext): ListPart[] {
  const [header, ...rows] = table.children;
  if (!header) return [];
  const named = readColumns(header.children);
  const isHeader = named.some((column) => column !== 'other') || !rowHasVideo(header.children, context);
  const columns = isHeader ? withSpeakers(named, rows) : [];
  const parts: ListPart[] = [];
  let last: string | null = null;
  for (const row of isHeader ? rows : table.children) {
    const day = cellOf(row.children, columns, 'day');
    const text = day && toText(day);
    if (day && text && text !== last) {
      parts.push(dayOrLabel(text, CELL_DEPTH, positionOf(day), context));
      last = text;
    }
    const part = rowPart(row.children, columns, context);
    if (part && !isBreak(part)) parts.push(part);
  }
  return parts;
}

const readColumn = (cell: TableCell): Column =>
  COLUMNS.find(([, pattern]) => pattern.test(plainLetters(toText(cell))))?.[0] ?? 'other';

/** A column called `Name` beside one of speakers has the name of the talk, as in Notion. */
function readColumns(cells: readonly TableCell[]): Column[] {
  const columns = cells.map(readColumn);
  if (columns.includes('title') || columns.filter((column) => column === 'speaker').length < 2)
    return columns;
  return columns.map((column, at) => (/^names?$/i.test(toText(cells[at] ?? [])) ? 'title' : column));
}

/** Where no column is called that of the speakers, it is the one that holds names in most rows. */
function withSpeakers(columns: Column[], rows: readonly TableRow[]): Column[] {
  if (columns.includes('speaker')) return columns;
  const counts = columns.map(() => ({ filled: 0, names: 0 }));
  for (const { children } of rows) {
    for (const [index, cell] of children.entries()) {
      const [count, text] = [counts[index], toText(cell)];
      if (!count || !text) continue;
      count.filled += 1;
      if (isNames(text)) count.names += 1;
    }
  }
  const found = counts.findIndex(
    ({ filled, names }, index) => columns[index] === 'other' && names * 2 > filled,
  );
  return columns.map((column, index) => (index === found ? 'speaker' : column));
}

const cellOf = (cells: readonly TableCell[], columns: readonly Column[], column: Column) =>
  cells.find((_, index) => columns[index] === column);

const rowHasVideo = (cells: readonly TableCell[], context: ListContext) =>
  cells.some((cell) => read([cell], context).links.some(isVideo));

function rowPart(
  cells: readonly TableCell[],
  columns: readonly Column[],
  context: ListContext,
): EntryPart | null {
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last) return null;
  const text = emptyText();
  const title = cellOf(cells, columns, 'title') ?? cells.find((cell, index) => isTitle(cell, columns[index]));
  if (title) addNodes(text, [title], context);
  const titleEnd = text.text.length;
  cells.forEach((cell, index) => {
    const column = columns[index] ?? 'other';
    const words = toText(cell);
    if (cell === title || !words || column === 'day') return;
    const inner = read([cell], context);
    const nameless = inner.links.length > 0 && (saysVideo(words) || inner.text === inner.links[0]?.url);
    if (column === 'link' || nameless) {
      text.links.push(
        ...inner.links.map(({ url }) => ({ range: [0, titleEnd] satisfies [number, number], url })),
      );
      text.nodes.push(...inner.nodes);
    } else if (
      column === 'speaker' ||
      column === 'company' ||
      (columns.length === 0 && isTitle(cell, undefined))
    ) {
      addByline(text, [cell], context, column === 'company' && text.byline ? ', ' : ' - ');
    }
  });
  if (!text.text.trim() && text.links.length === 0) return null;
  return partOf(text, { start: positionOf(first).start, end: positionOf(last).end }, context);
}

/** Whether a cell may hold a title: words, not just a clock time, number or address. */
const isTitle = (cell: TableCell, column: Column | undefined) =>
  (column === undefined || column === 'other') &&
  /\p{L}{3}/u.test(toText(cell)) &&
  !/^https?:|^\d{1,2}[:.h]\d\d/.test(toText(cell));

function read(cells: readonly TableCell[], context: ListContext) {
  const text = emptyText();
  addNodes(text, cells, context);
  return text;
}
