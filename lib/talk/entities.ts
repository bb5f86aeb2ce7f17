/** Character references met in lists that were saved from HTML. */
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  times: '×',
  copy: '©',
  reg: '®',
  trade: '™',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  lstrok: 'ł',
  Lstrok: 'Ł',
};
/** `&eacute;`, `&Scaron;`: a letter and its mark. */
const MARKED = /^([a-z])(acute|grave|circ|uml|tilde|cedil|caron|ring)$/i;
const MARKS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  caron: '\u030c',
  ring: '\u030a',
};
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;

/** The character reference that stands at `at`, or `null` where there is none that is known. */
export function referenceAt(text: string, at: number): { value: string; end: number } | null {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(text);
  if (!found) return null;
  const [whole, decimal, hex, name] = found;
  const value = name
    ? (NAMED[name] ?? marked(name))
    : fromCode(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
  return value === undefined ? null : { value, end: at + whole.length };
}

/** An address with its character references read: `?v=…&amp;list=…`. */
export const readReferences = (text: string) =>
  text.replace(/&[^;\s&]{1,9};/g, (reference) => referenceAt(reference, 0)?.value ?? reference);

function marked(name: string): string | undefined {
  const [, letter, mark] = MARKED.exec(name) ?? [];
  return letter && mark ? `${letter}${MARKS[mark]}`.normalize('NFC') : undefined;
}

const fromCode = (code: number) =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
