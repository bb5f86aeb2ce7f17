/** Endings of words that are written in two ways, after three more letters at least. */
const WORDS: readonly (readonly [ending: RegExp, other: string])[] = [
  // organise, organize; analyse, analyze
  [/(?<=..[iy])s(e[drs]?|ers|ing|ations?)$/, 'z$1'],
  [/(?<=..[iy])z(e[drs]?|ers|ing|ations?)$/, 's$1'],
  // behaviour, behavior
  [/(?<=...)our(s|ed|ing|al|ful|ite|ites|hood)?$/, 'or$1'],
  [/(?<=...)or(s|ed|ing|al|ful|ite|ites|hood)?$/, 'our$1'],
  // modelling, modeling
  [/(?<=..[aeiou])ll(ed|er|ers|ing)$/, 'l$1'],
  [/(?<=..[aeiou])l(ed|er|ers|ing)$/, 'll$1'],
  // centre, center
  [/(?<=...)tre(s?)$/, 'ter$1'],
  [/(?<=...)ter(s?)$/, 'tre$1'],
  // defence, defense
  [/(?<=..e)nce$/, 'nse'],
  [/(?<=..e)nse$/, 'nce'],
  // catalogue, catalog
  [/(?<=...)ogue(s?)$/, 'og$1'],
  [/(?<=...)og(s?)$/, 'ogue$1'],
];

const NUMBERS: typeof WORDS = [
  // 10k, 10000, and 10,000, which is read as two numbers
  [/(?<=^\d+)k$/, '000'],
  [/(?<=^\d+)k$/, ' 000'],
  [/(?<=^\d+) ?000$/, 'k'],
  [/(?<=^\d+)m$/, ' million'],
  [/(?<=^\d+) million$/, 'm'],
  // A name of signs as it is said: `1und1` for 1&1
  [/(?<=^\d+)(?:and|und|et|plus)(?=\d+$)/, ''],
];

/** How a folded word may be spelled, too, in Britain or in America, or a number; not all of these are words. */
export function otherSpellings(word: string): readonly string[] {
  const ways = /^\d/.test(word) ? NUMBERS : word.length > 4 && !word.includes(' ') ? WORDS : [];
  return ways.flatMap(([ending, other]) => (ending.test(word) ? word.replace(ending, other) : []));
}
