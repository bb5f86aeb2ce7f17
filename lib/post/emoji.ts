import { nameToEmoji } from 'gemoji';

/** A code such as `:grin:`, but not within a word, a clock time or an address. */
const CODE = /(?<![\w:/]):([+\w-]+):(?![\w:/])/g;

/** Find the emoji codes (`:grin:`) in a text, each with its position and its character. */
export function findEmoji(text: string) {
  return [...text.matchAll(CODE)].flatMap(({ 0: code, 1: name = '', index }) =>
    Object.hasOwn(nameToEmoji, name)
      ? [{ start: index, end: index + code.length, emoji: nameToEmoji[name] ?? code }]
      : [],
  );
}

/** Replace emoji codes with their characters. Other text between colons stays. */
export const replaceEmoji = (text: string) =>
  text.replace(CODE, (code, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? code) : code,
  );
