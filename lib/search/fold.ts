/** Letters that Unicode does not decompose into a base letter and a mark. */
const WHOLE = new Map(
  'ł:l ø:o đ:d ð:d ħ:h ŧ:t ı:i ȷ:j ŋ:n ĸ:k ƒ:f ß:ss æ:ae œ:oe þ:th ĳ:ij ə:e ɛ:e ɔ:o ɓ:b ɗ:d ƙ:k ƴ:y'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);
const WHOLE_LETTER = new RegExp(`[${[...WHOLE.keys()].join('')}]`, 'g');

/** The characters that keyboards and people use as apostrophes. */
export const APOSTROPHES = "'`‘’‛ʼʹ´′＇";
/** Those, and the combining marks that decomposed letters leave behind. */
const SILENT = new RegExp(`[${APOSTROPHES}\\p{M}]`, 'gu');

export const isAscii = (text: string) => /^\p{ASCII}*$/u.test(text);

/** The form in which texts and typed words are compared: lower case, no accents, no apostrophes. Idempotent. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase().replace(/['`]/g, '');
  // Decomposed twice, because lower case brings marks of its own (İ) and compatibility forms hide capitals (ℋ, ™).
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(WHOLE_LETTER, (letter) => WHOLE.get(letter) ?? letter)
    .replace(SILENT, '');
}
