/** The code point of a character as `U+202E`, which is how messages name invisible characters. */
export const codePoint = (character: string): string => `U+${hex(character.codePointAt(0) ?? 0, 4)}`;

/** A number in upper-case hexadecimal, padded with zeros to at least `digits` digits. */
export const hex = (value: number, digits: number): string =>
  value.toString(16).toUpperCase().padStart(digits, '0');
