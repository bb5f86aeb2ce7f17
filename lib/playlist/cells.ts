import { invisibleCharacters } from '#lib/talk/text.ts';
import { codePoint } from '#lib/source/code-point.ts';
import type { Problem } from '#lib/source/report.ts';
import type { Range } from '#lib/source/source.ts';
import { isVideoId } from '#lib/video.ts';
import type { Column } from './schema.ts';

/** What is wrong with a cell; `range` is the part of its text, `null` for all of it. */
export interface CellProblem extends Omit<Problem, 'place'> {
  range: Range | null;
}

const error = (ruleId: string, reason: string): CellProblem[] => [
  { severity: 'error', ruleId, reason, range: null },
];

const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * What is wrong with a cell that is not empty, by column: `video-id`, `slides-url`, `row-time` and, in those that people
 * read, `control-character`. `entry` is left to the reader of entries.
 */
export const CELL_RULES: Partial<Record<Column, (value: string) => CellProblem[]>> = {
  track: invisible,
  room: invisible,
  speakers: invisible,
  source: invisible,
  abstract: invisible,
  videoId: (value) =>
    isVideoId(value.trim())
      ? []
      : error(
          'video-id',
          `Unexpected video id \`${value}\`, expected eleven letters, digits, \`-\` and \`_\``,
        ),
  slides: (value) =>
    isWebAddress(value.trim())
      ? []
      : error('slides-url', `Unexpected slides \`${value}\`, expected an address such as \`https://…\``),
  date: (value) =>
    isDate(value.trim())
      ? []
      : error('row-time', `Unexpected date \`${value}\`, expected one such as \`2019-05-21\``),
  start: (value) => time('start', value),
  end: (value) => time('end', value),
};

const time = (column: Column, value: string) =>
  TIME.test(value.trim())
    ? []
    : error('row-time', `Unexpected ${column} \`${value}\`, expected a time such as \`09:30\``);

/** No field is longer, and beyond it reading one as a title would take long. */
const LONGEST = 64 * 1024;

/** What is wrong with a cell of any column: it is longer than anything that is said of a talk (`cell-too-long`). */
export const lengthProblem = (value: string): CellProblem[] =>
  value.length <= LONGEST
    ? []
    : error('cell-too-long', `Unexpected cell of ${value.length} characters, expected at most ${LONGEST}`);

function invisible(value: string): CellProblem[] {
  return Array.from(invisibleCharacters(value), ({ at, character }) => ({
    severity: 'warning',
    ruleId: 'control-character',
    reason: `Unexpected invisible character ${codePoint(character)}, expected visible text`,
    range: [at, at + 1],
  }));
}

/** Only what a browser opens: a `javascript:` address is none. */
export const isWebAddress = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

const isDate = (value: string) =>
  DATE.test(value) &&
  !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) &&
  new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
