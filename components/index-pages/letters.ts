/** The entries of an index under one letter. */
export interface LetterGroup<T> {
  letter: string;
  entries: T[];
}

/** Group entries by first letter, without accents (Ł is under L); digits and symbols come first. */
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

/** A page of an index that is too long for a single one. */
interface LetterPage<T> {
  page: string;
  name: string;
  groups: LetterGroup<T>[];
}

/** A longer index is divided into pages. */
const MOST_ON_ONE_PAGE = 1000;

export const isDivided = (entries: readonly unknown[]) => entries.length > MOST_ON_ONE_PAGE;

export const letterPath = (index: string, page: string) => `${index}/letters/${page}`;

/** The pages of a divided index: one for each of A to Z, and one for digits and all other scripts. */
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
// Letters that Unicode normalisation does not decompose into a base letter and a mark.
const PLAIN: Record<string, string> = { Ł: 'L', Ø: 'O', Đ: 'D', Æ: 'A', Œ: 'O', Þ: 'T', ẞ: 'S' };

function letterOf(name: string): string {
  const [first] = /[\p{L}\p{N}]/u.exec(name.normalize('NFD')) ?? [];
  if (!first || /\p{N}/u.test(first)) return OTHER;
  const letter = first.toLocaleUpperCase('en-GB');
  return PLAIN[letter] ?? letter;
}
