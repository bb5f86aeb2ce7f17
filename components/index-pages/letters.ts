/** Entries under one letter, as an index has them. */
export interface LetterGroup<T> {
  letter: string;
  entries: T[];
}

/** Divide named entries by first letter, accents set aside (Ł stands under L); figures and signs come first. */
export function byLetter<T extends { name: string }>(entries: readonly T[]): LetterGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const letter = letterOf(entry.name);
    const group = groups.get(letter);
    if (group) group.push(entry);
    else groups.set(letter, [entry]);
  }
  return [...groups]
    .map(([letter, entries]) => ({ letter, entries }))
    .toSorted(
      (a, b) => Number(b.letter === OTHER) - Number(a.letter === OTHER) || a.letter.localeCompare(b.letter),
    );
}

/** A page of an index that is too long for one. */
interface LetterPage<T> {
  page: string;
  name: string;
  groups: LetterGroup<T>[];
}

/** So many entries stand on one page. */
const TOGETHER = 1000;

export const isDivided = (entries: readonly unknown[]) => entries.length > TOGETHER;

export const letterPath = (index: string, page: string) => `${index}/letters/${page}`;

/** The pages of a divided index: one for each of our letters, one for figures and for all other scripts. */
export function letterPages<T extends { name: string }>(entries: readonly T[]): LetterPage<T>[] {
  const pages = new Map<string, LetterPage<T>>();
  for (const group of byLetter(entries)) {
    const name = /^[A-Z]$/.test(group.letter) ? group.letter : 'Other';
    const page = pages.get(name);
    if (page) page.groups.push(group);
    else pages.set(name, { page: name.toLowerCase(), name, groups: [group] });
  }
  return [...pages.values()];
}

const OTHER = '0–9';
// Letters that are not a base letter and a mark, so that no normalisation takes them apart.
const PLAIN: Record<string, string> = { Ł: 'L', Ø: 'O', Đ: 'D', Æ: 'A', Œ: 'O', Þ: 'T', ẞ: 'S' };

function letterOf(name: string): string {
  const [first] = /[\p{L}\p{N}]/u.exec(name.normalize('NFD')) ?? [];
  if (!first || /\p{N}/u.test(first)) return OTHER;
  const letter = first.toLocaleUpperCase('en-GB');
  return PLAIN[letter] ?? letter;
}
