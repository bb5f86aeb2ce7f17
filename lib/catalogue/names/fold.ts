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
 * Fold case, accents and the other Latin letters, so that spellings can be compared: `Gołąb` and `golab` are
 * one. Marks of other scripts stay, because there they tell letters apart.
 */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[łøđðþßæœħı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** What makes two spellings one name: folded words without punctuation (`J. Turrado` and `J Turrado`). */
export function nameKey(name: string): string {
  return (fold(name.replace(/['’ʼ]/g, '')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
