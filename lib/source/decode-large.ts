import { isUtf8 } from 'node:buffer';
import type { VFile } from 'vfile';
import { tellError } from './tell.ts';

/** In bytes. A flat dump of 20,000 videos takes 30 million. */
export const LARGEST = 64 * 1024 * 1024;

/** Say that a file is too large to be read (`file-too-large`), from its size alone. */
export function tellSize(file: VFile, bytes: number): void {
  const reason = `Unexpected ${megabytes(bytes)} MB, expected at most ${megabytes(LARGEST)} MB`;
  tellError(file, { ruleId: 'file-too-large', reason });
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);

/**
 * Give the file's text without a byte order mark and leave it in the file for whoever prints a line of it. Reported
 * are a file that is too large (`file-too-large`) and bytes that are not UTF-8 (`encoding`); both give `null`.
 */
export function decode(file: VFile): string | null {
  const bytes = typeof file.value === 'string' ? Buffer.from(file.value) : (file.value ?? new Uint8Array());
  if (bytes.byteLength > LARGEST) {
    tellSize(file, bytes.byteLength);
    return null;
  }
  const text = new TextDecoder().decode(bytes);
  file.value = text;
  if (isUtf8(bytes)) return text;
  const { line, column, byte } = firstBadByte(bytes);
  const point = { line, column };
  tellError(file, {
    ruleId: 'encoding',
    reason: `Unexpected byte \`0x${byte.toString(16).toUpperCase().padStart(2, '0')}\`, expected UTF-8`,
    place: { start: point, end: point },
  });
  return null;
}

/** In UTF-8 no byte of a longer character is a line feed, so lines can be tried one by one. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number; byte: number } {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return { line, ...firstBadIn(bytes.subarray(start, end)) };
    start = end + 1;
  }
  return { line, column: 1, byte: 0 };
}

function firstBadIn(bytes: Uint8Array) {
  let good = 0;
  let bad = bytes.length;
  // The longest good beginning ends before the bad byte, within the three bytes that a cut character may take.
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (canBegin(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // What is whole ends before a byte that asks for more than follow: that one is bad, not the one after it.
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, good), {
    stream: true,
  });
  const column = whole.replace(/^\uFEFF/, '').length + 1;
  return { column, byte: bytes[Buffer.byteLength(whole)] ?? 0 };
}

function canBegin(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
