import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A reference such as `&amp;`, `&#38;` or `&#x26;`. Without the semicolon it is text, as in `AT&T` or `?a=1&copy=2`. */
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/iy;

/** Read the HTML character reference at offset `at`: its characters and where it ends, or `null` if there is none. */
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

/** Replace all character references in a text, which may also be an address (`?v=…&amp;list=…`). */
export const readReferences = (text: string): string =>
  text.replace(/&[^;\s&]{1,33};/g, (reference) => referenceAt(reference, 0)?.value ?? reference);

const fromCode = (code: number) =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
