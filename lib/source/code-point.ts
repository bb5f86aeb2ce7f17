/** A character by its number, as messages name one that cannot be seen: `U+202E`. */
export const codePoint = (character: string): string => `U+${hex(character.codePointAt(0) ?? 0, 4)}`;

/** A number in upper-case hexadecimal digits, at least so many of them. */
export const hex = (value: number, digits: number): string =>
  value.toString(16).toUpperCase().padStart(digits, '0');
