import { invisibleCharacters } from '#lib/talk/text.ts';
import { codePoint } from '#lib/source/code-point.ts';
import type { Problem } from '#lib/source/report.ts';
import type { Range } from '#lib/source/source.ts';
import { isVideoId } from '#lib/video.ts';
import { RECORDING_STATES } from '#lib/recording.ts';
import { listOr } from '#lib/wording/lists.ts';
import { readRecordings } from './recordings.ts';
import type { Column } from './schema.ts';

/** A problem in a cell; `range` is the affected part of its text, or `null` for the whole cell. */
export interface CellProblem extends Omit<Problem, 'place'> {
  range: Range | null;
}

const error = (ruleId: string, reason: string): CellProblem[] => [
  { severity: 'error', ruleId, reason, range: null },
];

const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * The check for each column. Given the text of a non-empty cell, it returns the problems found: `video-id`,
 * `recording`, `slides-url`, `row-time` and, in columns that people read, `control-character`. `entry` has no check here because
 * `readEntry` reports on it.
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
  recording: (value) =>
    readRecordings(value)
      ? []
      : error(
          'recording',
          `Unexpected recording \`${value}\`, expected ${listOr(RECORDING_STATES.map((state) => `\`${state}\``))}, or addresses with a space between them: of YouTube, Vimeo, media.ccc.de, PeerTube, the Internet Archive, fosdem.org or a video file`,
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

/** Far longer than any real field; a longer text would be slow to read as a title. */
const LONGEST = 64 * 1024;

/** The length check for cells of every column: given a cell's text, returns `cell-too-long` or nothing. */
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

/** Whether the text is an `http` or `https` address. `javascript:` and other schemes are refused. */
export const isWebAddress = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

const isDate = (value: string) =>
  DATE.test(value) &&
  !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) &&
  new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
