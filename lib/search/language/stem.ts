/** Endings that leave a word about the same thing: secure, secured, securing, security. The longer ones first. */
const ENDINGS = [
  'ability',
  'ities',
  'ments',
  'ment',
  'ions',
  'able',
  'ics',
  'ing',
  'ity',
  'ion',
  'ed',
  'es',
  'ly',
  'e',
  's',
];
/** Endings of those who do it, which longer stems have too: cryptomining, cryptominers. A typed word keeps them. */
const DOERS = ['er', 'ers', 'or', 'ors'];
/** A stem of fewer letters is shared by words of all sorts. */
const LEAST = 4;

/** What other forms of a folded word begin with, longest first; empty where it has none that we know. */
export function stemsOf(word: string): string[] {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= LEAST) ?? '';
  const stem = word.slice(0, word.length - ending.length);
  if (stem.length < LEAST || word.endsWith('ss') || /\P{L}/u.test(word)) return [];
  // `debugging` is of `debug`, and `gapped` of `gap`.
  const isDoubled = ['able', 'ed', 'ing'].includes(ending) && /([bdglmnprt])\1$/.test(stem);
  return isDoubled ? [stem, stem.slice(0, -1)] : [stem];
}

/** Whether a word is a stem, or a form of it. */
export function isForm(word: string, stem: string): boolean {
  const ending = word.slice(stem.length);
  return ending === '' || ENDINGS.includes(ending) || (stem.length > LEAST && DOERS.includes(ending));
}

/** The plural of a folded word, or what may be its singular: `operator`, `policy`. */
export function otherNumbers(word: string): string[] {
  if (word.length < LEAST) return [];
  if (!/[^s]s$/.test(word)) return [`${word}s`];
  const singulars = [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  return [...new Set(singulars)].filter((one) => one !== word);
}
