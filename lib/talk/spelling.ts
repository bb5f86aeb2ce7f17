/** Letters that NFKD leaves whole. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ı: 'i',
};

/**
 * A text in plain lower-case letters: without accents, and without the other variants of Latin letters. Marks of other
 * scripts stay, because there they tell letters apart.
 */
export function plainLetters(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[łøđðþßæœħı]/g, (letter) => LETTERS[letter] ?? letter);
}

/**
 * The same for all spellings that differ in case, accents and punctuation at most: `J. Turrado` and `j turrado`,
 * `Gołąb` and `Golab`. The words of the text, one space between them; empty where it has none.
 */
export const spellingKey = (text: string): string =>
  (plainLetters(text.replace(/['’ʼ]/g, '')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
