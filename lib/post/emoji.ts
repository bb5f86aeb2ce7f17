import { nameToEmoji } from 'gemoji';

/** Not within a word, a clock time or an address. */
const CODE = /(?<![\w:/]):([+\w-]+):(?![\w:/])/g;

/** The codes of a text that name an emoji (`:grin:`), each with its place and the character. */
export function findEmoji(text: string) {
  if (!text.includes(':')) return [];
  return [...text.matchAll(CODE)].flatMap(({ 0: code, 1: name = '', index }) =>
    Object.hasOwn(nameToEmoji, name)
      ? [{ start: index, end: index + code.length, emoji: nameToEmoji[name] ?? code }]
      : [],
  );
}

/** Put emoji for their codes; other text between colons stays. */
export const replaceEmoji = (text: string) =>
  text.includes(':')
    ? text.replace(CODE, (code, name: string) =>
        Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? code) : code,
      )
    : text;
