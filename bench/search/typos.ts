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

/** A word as people get it wrong: a letter lost, doubled, swapped with the next, hit beside, or written as it sounds. */
export function misspell(random: () => number, word: string): string {
  // Seldom in the first letter.
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

function beside(random: () => number, letter: string): string {
  const row = ROWS.find((keys) => keys.includes(letter)) ?? letter;
  const at = row.indexOf(letter);
  return pick(random, [row[at - 1], row[at + 1]].filter((key) => key !== undefined).concat(letter)) ?? letter;
}

/** How many letters to change, add, drop or swap with a neighbour to make one word of another; 2 for two or more. */
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
