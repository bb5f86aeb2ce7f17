import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** `&amp;`, `&#38;` or `&#x26;`. One without its semicolon is text: `AT&T`, `?a=1&copy=2`. */
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/iy;

/** The character reference of HTML that stands at `at`, or `null` where there is none that is known. */
export function referenceAt(text: string, at: number): { value: string; end: number } | null {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(text);
  if (!found) return null;
  const [whole, decimal, hex, name] = found;
  const value = name
    ? decodeNamedCharacterReference(name)
    : fromCode(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
  return value === false ? null : { value, end: at + whole.length };
}

/** A text with its character references read, be it an address: `?v=…&amp;list=…`. */
export const readReferences = (text: string): string =>
  text.replace(/&[^;\s&]{1,33};/g, (reference) => referenceAt(reference, 0)?.value ?? reference);

const fromCode = (code: number) =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
