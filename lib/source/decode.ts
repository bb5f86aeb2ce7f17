import { isUtf8 } from 'node:buffer';
import type { VFile } from 'vfile';
import { codePoint, hex } from './code-point.ts';
import { report } from './report.ts';
import { indexSource, type Source } from './source.ts';

/** What a reader takes for text. */
export interface Limits {
  /** The folder that reports what is wrong, as messages name it. */
  source: string;
  /** The largest file, in bytes. */
  bytes: number;
  /** The longest text, in UTF-16 units. */
  characters: number;
  /**
   * Text that people write and read. It is read on behind a byte that is not UTF-8, and characters that cannot be seen
   * are reported. Data is refused at the first such byte, and its cells report such characters themselves.
   */
  isProse: boolean;
}

/** For reports and YAML. A report of 20,000 talks has 3.5 million characters; Markdown takes a second for each million. */
export const PROSE: Limits = { source: 'post', bytes: Infinity, characters: 5_000_000, isProse: true };
/** For playlists and other people's files. A flat dump of 20,000 videos has 30 million bytes. */
export const DATA: Limits = {
  source: 'playlist',
  bytes: 64 * 1024 * 1024,
  characters: Infinity,
  isProse: false,
};

/** A text has no control characters: a few are reported one by one, more mean that the file is no text. */
const MOST_CONTROLS = 50;

/** Characters that change what is seen without being seen: controls, bidi marks, byte order marks, lone surrogates. */
const CONTROL =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\p{Cs}]/gu;

/**
 * Decode a file and leave its text, without a byte order mark, in `file.value` for whoever prints a line of it. Reported
 * are a file that is too large (`file-too-large`), bytes that are not UTF-8 (`encoding`) and, in prose, what is no text
 * at all (`binary-file`) and characters that cannot be seen (`control-character`). `null` means that there is nothing
 * to read.
 */
export function decode(file: VFile, limits: Limits): Source | null {
  const value = file.value ?? '';
  const bytes = typeof value === 'string' ? Buffer.byteLength(value) : value.byteLength;
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

/** Report that a file is too large, be it from its size alone. */
export function reportBytes(file: VFile, bytes: number, limits: Limits): void {
  const reason = `Unexpected ${megabytes(bytes)} MB, expected at most ${megabytes(limits.bytes)} MB`;
  report(file, limits.source, { severity: 'error', ruleId: 'file-too-large', reason });
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);

function toText(file: VFile, bytes: Uint8Array, limits: Limits): { text: string; isSound: boolean } {
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), isSound: true };
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

/** Which UTF-16 a byte order mark announces. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** The decoder puts U+FFFD for bad bytes; where the bytes are not those of U+FFFD itself, they are bad. */
function firstBadByte(text: string, bytes: Uint8Array): { byte: number; index: number } {
  let byte = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let index = 0;
  for (const character of text) {
    const isWritten = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
    if (character === '\uFFFD' && !isWritten) break;
    byte += Buffer.byteLength(character);
    index += character.length;
  }
  return { byte, index };
}

/** Check that a text is one that people can read. */
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
