import { nameToEmoji } from 'gemoji';

/** A code such as `:grin:`, but not within a word, a clock time or an address. */
const CODE = /(?<![\w:/]):[+\w-]+:(?![\w:/])/g;

/** A map, because an object has names of its own: `:toString:`. */
const EMOJI = new Map(Object.entries(nameToEmoji));
const emojiOf = (code: string) => EMOJI.get(code.slice(1, -1));

/** Find the emoji codes (`:grin:`) in a text, each with its position and its character. */
export function findEmoji(text: string) {
  return [...text.matchAll(CODE)].flatMap(({ 0: code, index }) => {
    const emoji = emojiOf(code);
    return emoji === undefined ? [] : [{ start: index, end: index + code.length, emoji }];
  });
}

/** Replace emoji codes with their characters. Other text between colons stays. */
export const replaceEmoji = (text: string) => text.replace(CODE, (code) => emojiOf(code) ?? code);
