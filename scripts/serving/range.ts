/** Positions of the first and the last byte. */
export interface Part {
  start: number;
  end: number;
}

/**
 * The part of a file of `size` bytes that a `Range` header asks for: `null` if the file has none of it. Gives `undefined`
 * where the whole is to be sent: for several parts, for other units, and for what is no range (RFC 9110, 14.2).
 */
export function readRange(range: string, size: number): Part | null | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range.replaceAll(' ', '')) ?? [];
  if (first === '' && last === '') return undefined;
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  return start <= end ? { start, end } : null;
}
