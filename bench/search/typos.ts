import { pick } from './random.ts';

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SOUNDS = [
  ['c', 'k'],
  ['ph', 'f'],
  ['i', 'y'],
  ['s', 'z'],
  ['v', 'w'],
  ['ei', 'ie'],
  ['ck', 'k'],
  ['e', 'a'],
] as const;

/**
 * Misspell a word as people do: a letter is missing, doubled, swapped with the next one or replaced by its neighbour on
 * the keyboard, or the word is written as it sounds.
 */
export function misspell(random: () => number, word: string): string {
  // The first letter is rarely wrong.
  const at = random() < 0.1 ? 0 : 1 + Math.floor(random() * (word.length - 1));
  const letter = word[at] ?? '';
  const next = word[at + 1] ?? '';
  const ways = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + next + letter + word.slice(at + 2),
    word.slice(0, at) + beside(random, letter) + word.slice(at + 1),
    ...SOUNDS.map(([a, b]) => word.replace(a, b)),
  ];
  const wrong = ways.filter((way) => way !== word);
  return wrong.length > 0 ? pick(random, wrong) : `${word}${letter}`;
}

/** A letter next to another one on the keyboard, or that letter itself. */
function beside(random: () => number, letter: string): string {
  const row = ROWS.find((keys) => keys.includes(letter)) ?? letter;
  const at = row.indexOf(letter);
  return pick(random, [row[at - 1], row[at + 1]].filter((key) => key !== undefined).concat(letter)) ?? letter;
}

/** The number of letters to replace, add, drop or swap with a neighbour to turn one word into another; 2 means at least 2. */
export function distance(a: string, b: string): 0 | 1 | 2 {
  if (a === b) return 0;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const one =
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0]);
  return one ? 1 : 2;
}
