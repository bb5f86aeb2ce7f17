import type { VFile } from 'vfile';
import { reportError, reportWarning } from './report.ts';
import { indexSource, type Source } from './source.ts';

/** In UTF-16 units. A report of 20,000 talks is 3.5 million; Markdown takes about a second for each million. */
const LONGEST = 5_000_000;
/** A text has none of these; a few are reported each, more mean that it is no text. */
const MANY = 50;

/** Characters that change what is seen without being seen: controls, bidi marks, byte order marks, lone surrogates. */
const CONTROL =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\p{Cs}]/gu;

/**
 * Give the file's text, without a byte order mark, and leave it in the file for whoever prints a line of it.
 * Reported are a text that is too long (`file-too-large`) or none (`binary-file`), for both of which there is nothing
 * to read, bytes that are not UTF-8 (`encoding`) and characters that cannot be seen (`control-character`).
 */
export function decode(file: VFile): Source | null {
  const text = (
    typeof file.value === 'string' ? file.value : decodeBytes(file, file.value ?? new Uint8Array())
  ).replace(/^\uFEFF/, '');
  file.value = text;
  const place = { line: 1, column: 1, offset: 0 };
  if (text.length > LONGEST) {
    const reason = `Unexpected ${text.length} characters, expected at most ${LONGEST} in one report`;
    reportError(file, { reason, place, ruleId: 'file-too-large' });
    return null;
  }
  const controls = [...text.matchAll(CONTROL)];
  if (controls.length > MANY && controls.length > text.length / 100) {
    const reason = `Unexpected ${controls.length} control characters, expected a text file`;
    reportError(file, { reason, place, ruleId: 'binary-file' });
    return null;
  }
  const source = indexSource(text);
  for (const { 0: character, index } of controls.slice(0, MANY)) {
    reportWarning(file, {
      reason: `Unexpected character \`${codePoint(character)}\`, expected text that can be seen`,
      place: source.position(index, index + character.length),
      ruleId: 'control-character',
    });
  }
  return source;
}

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function decodeBytes(file: VFile, bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
  const bad = utf16 ? { byte: 0, index: 0 } : firstBadByte(text, bytes);
  if (bad) {
    const value = (bytes[bad.byte] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    const reason = `Unexpected byte \`0x${value}\`, expected UTF-8`;
    reportError(file, {
      reason,
      place: indexSource(text.slice(0, bad.index)).point(bad.index),
      ruleId: 'encoding',
    });
  }
  return text;
}

/** The decoder puts U+FFFD for a bad byte; it is also a character of its own, with three bytes. */
function firstBadByte(text: string, bytes: Uint8Array) {
  let byte = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let index = 0;
  for (const character of text) {
    if (character === '\uFFFD' && bytes[byte] !== 0xef) return { byte, index };
    if (character === '\uFFFD' && (bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd))
      return { byte, index };
    byte += utf8Length(character);
    index += character.length;
  }
  return null;
}

function utf8Length(character: string) {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
