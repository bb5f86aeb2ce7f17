import type { VFile } from 'vfile';
import { codePoint, hex } from './code-point.ts';
import { report } from './report.ts';
import { indexSource, type Source } from './source.ts';

/** What kind of text a file should be, and how large it may be. */
export interface Limits {
  /** The folder of lib/ that reports what is wrong, the `source` of the messages. */
  source: string;
  /** The largest file, in bytes. */
  bytes: number;
  /** The longest text, in UTF-16 units. */
  characters: number;
  /**
   * Whether people write and read it, rather than programs. In prose, invalid UTF-8 does not keep the rest from being
   * read, and invisible characters are reported. Data with invalid UTF-8 is refused, and whoever reads its cells reports
   * invisible characters.
   */
  isProse: boolean;
}

/** For reports and YAML. A report of 20,000 talks has 3.5 million characters; parsing Markdown takes a second per million. */
export const PROSE: Limits = { source: 'post', bytes: Infinity, characters: 5_000_000, isProse: true };
/** For playlists and other people's files. yt-dlp's flat playlist of 20,000 videos has 30 million bytes. */
export const DATA: Limits = {
  source: 'playlist',
  bytes: 64 * 1024 * 1024,
  characters: Infinity,
  isProse: false,
};

/** Up to so many control characters are reported one by one. More of them mean that the file is not text. */
const MOST_CONTROLS = 50;

/** Invisible characters that may change how a text looks: controls, bidi marks, byte order marks, lone surrogates. */
const CONTROL =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\p{Cs}]/gu;

/**
 * Why a value that was read from a file is no text that people can see, or `null` if it is. For values that a format may
 * write as an escape, such as `"\\u202e"`, so that the text of the file shows nothing.
 */
export function hiddenIn(value: string): string | null {
  const [character] = value.match(CONTROL) ?? [];
  return character === undefined
    ? null
    : `Unexpected character \`${codePoint(character)}\`, expected text that can be seen`;
}

/** A text without the characters that `hiddenIn` finds; those that end a line or a paragraph become a blank. */
export const withoutHidden = (value: string): string =>
  value.replace(/[\u2028\u2029]/g, ' ').replace(CONTROL, '');

/** Any value, such as front matter, with its texts as `withoutHidden` gives them. Keys stay as they are. */
export function visibleValue(value: unknown): unknown {
  if (typeof value === 'string') return withoutHidden(value);
  if (Array.isArray(value)) return value.map(visibleValue);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visibleValue(one)]));
}

/**
 * Decode a file, or give `null` if it cannot be read as text. The text without byte order mark is also put into
 * `file.value`, for printing lines of it. Messages are left on the file: it is too large (`file-too-large`), it is not
 * UTF-8 (`encoding`) and, for prose, it is not text (`binary-file`) or has invisible characters (`control-character`).
 */
export function decode(file: VFile, limits: Limits): Source | null {
  const value = file.value ?? '';
  const bytes = typeof value === 'string' ? bytesOf(value, limits) : value.byteLength;
  if (bytes > limits.bytes) {
    reportBytes(file, bytes, limits);
    return null;
  }
  const { text, isSound } =
    typeof value === 'string' ? { text: value, isSound: true } : toText(file, value, limits);
  const source = indexSource(text.replace(/^\uFEFF/, ''));
  file.value = source.text;
  if (!limits.isProse) return isSound ? source : null;
  return isText(file, source, limits) ? source : null;
}

/** Report that a file is too large, which callers may know from its size before they read it. */
export function reportBytes(file: VFile, bytes: number, limits: Limits): void {
  const reason = `Unexpected ${megabytes(bytes)} MB, expected at most ${megabytes(limits.bytes)} MB`;
  report(file, limits.source, { severity: 'error', ruleId: 'file-too-large', reason });
}

/** How many bytes a text has as UTF-8; where there is no limit, nobody counts. */
const bytesOf = (text: string, { bytes }: Limits): number =>
  bytes === Infinity ? 0 : new TextEncoder().encode(text).length;

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);

function toText(file: VFile, bytes: Uint8Array, limits: Limits): { text: string; isSound: boolean } {
  const sound = soundText(bytes);
  if (sound !== null) return { text: sound, isSound: true };
  const utf16 = utf16Of(bytes);
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
  const bad = utf16 ? { byte: 0, index: 0 } : firstBadByte(text, bytes);
  report(file, limits.source, {
    severity: 'error',
    ruleId: 'encoding',
    reason: `Unexpected byte \`0x${hex(bytes[bad.byte] ?? 0, 2)}\`, expected UTF-8`,
    place: indexSource(text.slice(0, bad.index)).point(bad.index),
  });
  return { text, isSound: false };
}

/** The text of bytes that are UTF-8 throughout, `null` of any others. */
function soundText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The kind of UTF-16 that a byte order mark stands for, or `null` if there is none. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Find the first invalid byte: where the decoder wrote U+FFFD although the bytes are not those of U+FFFD. */
function firstBadByte(text: string, bytes: Uint8Array): { byte: number; index: number } {
  let byte = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let index = 0;
  for (const character of text) {
    const isWritten = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
    if (character === '\uFFFD' && !isWritten) break;
    byte += bytesIn(character);
    index += character.length;
  }
  return { byte, index };
}

/** How many bytes a character has in UTF-8. */
function bytesIn(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}

/** Whether a decoded text is one that people can read; reports why not, and its invisible characters. */
function isText(file: VFile, { text, position }: Source, { source, characters }: Limits): boolean {
  const place = { line: 1, column: 1, offset: 0 };
  if (text.length > characters) {
    const reason = `Unexpected ${text.length} characters, expected at most ${characters} in one report`;
    report(file, source, { severity: 'error', ruleId: 'file-too-large', reason, place });
    return false;
  }
  const controls = [...text.matchAll(CONTROL)];
  if (controls.length > MOST_CONTROLS && controls.length > text.length / 100) {
    const reason = `Unexpected ${controls.length} control characters, expected a text file`;
    report(file, source, { severity: 'error', ruleId: 'binary-file', reason, place });
    return false;
  }
  for (const { 0: character, index } of controls.slice(0, MOST_CONTROLS)) {
    report(file, source, {
      severity: 'warning',
      ruleId: 'control-character',
      reason: `Unexpected character \`${codePoint(character)}\`, expected text that can be seen`,
      place: position(index, index + character.length),
    });
  }
  return true;
}
