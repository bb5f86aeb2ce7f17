/** Letters that NFKD does not decompose. */
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
 * Return the text in lower case, with accented and other special Latin letters replaced by plain ones. The marks of
 * other scripts are kept, because there they distinguish letters.
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
 * Return a key that ignores case, accents and punctuation, so that it is the same for `J. Turrado` and `j turrado`, and
 * for `Gołąb` and `Golab`: the words of the text with single spaces between them; empty if it has no words.
 */
export const spellingKey = (text: string): string =>
  (plainLetters(text.replace(/['’ʼ]/g, '')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
