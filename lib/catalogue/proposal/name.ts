import type { Texts } from './texts.ts';

/** A word such as conferences call themselves by: KubeCon, PyConf, DevOpsDays, FOSDEM. */
const EVENT =
  /^(?:\p{L}[\p{L}\p{N}]*(?:con|conf|fest|camp|days)|conference|con|conf|summit|congress|forum|symposium|fosdem|devoxx|jfokus|re:\p{L}+|scale|linuxtag|qcon|goto|pycon|oscon)$/iu;
const REGION =
  /^(?:europe|eu|emea|na|north|south|latin|america|americas|us|usa|uk|asia|apac|china|india|japan|world|global)$/i;
/** What reports of conferences are called, which is no part of the conference's name. */
const ABOUT = new Set(
  `a about all an and at attended attending back best by day days during experience favourite favorite first for from
  highlights i impressions in key last learned learnt learnings list me my notes of on our personal playlist post recap
  recording recordings reflections report retrospective review schedule session sessions some summary takeaways talk
  talks the this thoughts to top trip update videos visit visiting watched week went what wrap wrap-up year
  announcing attend conference conferences going i'm i’ve`.split(/\s+/),
);
const JOINING = new Set(['+', '&', '/', 'and', 'of', 'for', 'the', 'de', 'on']);

/** A year, or a word with its punctuation split off; what is between them ends a name unless it is white space. */
const TOKEN =
  /((?:19|20)\d\d(?![\p{L}\p{N}])|['’]\d\d(?!\d))|[\p{L}\p{N}][\p{L}\p{N}'’_.:&-]*|[+&/]|[^\s\p{L}\p{N}]/gu;

interface Named {
  words: string[];
  year: string | null;
  score: number;
}

/** Find what a report calls its conference, with the year where it says that; `null` if it names none. */
export function readName({ titles, prose }: Texts): string | null {
  let best: Named | null = null;
  const take = (named: Named) => {
    if (!best || named.score > best.score) best = named;
  };
  for (const [at, title] of titles.entries()) namesIn(title, at === 0 ? 3 : 2).forEach(take);
  for (const text of prose)
    namesIn(text, 0)
      .filter(({ score }) => score >= SURE)
      .forEach(take);
  return print(best);
}

/** What a name in prose must be: like a conference and with a year, or so that it says where. */
const SURE = 4;

const print = (named: Named | null) =>
  named && [...named.words, ...(named.year ? [named.year] : [])].join(' ');

function namesIn(text: string, sure: number): Named[] {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, 1: year }) => ({
    word: word.replace(/[.:’'-]+$/, ''),
    year: year ? fullYear(year) : null,
    ends: /[.:]$/.test(word) && !/^\p{L}\.$/u.test(word),
  }));
  const names: Named[] = [];
  let words: string[] = [];
  let year: string | null = null;
  const close = () => {
    const named = nameOf(words, year, sure);
    if (named) names.push(named);
    words = [];
    year = null;
  };
  for (const token of tokens) {
    const { word } = token;
    if (token.year) {
      if (year !== null) close();
      year = token.year;
      continue;
    }
    const isName = isNameWord(word) || (words.length > 0 && JOINING.has(word.toLowerCase()));
    // Behind the year stands at most where it is: `KubeCon 2024 Europe`.
    if (!isName || (year !== null && !REGION.test(word))) close();
    if (isName) words.push(word);
    if (token.ends) close();
  }
  close();
  return names;
}

/** The name in a run of words, without what says that this is a report; `null` if nothing like a conference is left. */
function nameOf(run: readonly string[], year: string | null, sure: number): Named | null {
  const isOther = (word: string) => ABOUT.has(word.toLowerCase()) || JOINING.has(word.toLowerCase());
  let words = [...run];
  const event = words.findIndex((word) => EVENT.test(word));
  // `My Trip to KubeCon`: the last such word before the event is where its name begins.
  const lead = words
    .slice(0, event === -1 ? words.length : event)
    .findLastIndex((word) => ABOUT.has(word.toLowerCase()));
  words = words.slice(lead + 1);
  const rest = words.findIndex(
    (word, at) => at > 0 && ABOUT.has(word.toLowerCase()) && !JOINING.has(word.toLowerCase()),
  );
  if (rest > 0) words = words.slice(0, rest);
  while (words.length > 0 && isOther(words.at(-1) ?? '')) words.pop();
  while (words.length > 0 && JOINING.has(words[0]?.toLowerCase() ?? '')) words.shift();
  const isEvent = words.some((word) => EVENT.test(word));
  if (words.length === 0 || words.length > MOST_WORDS || (!isEvent && (year === null || sure === 0)))
    return null;
  if (words.length === 1 && /^(?:conference|con|conf|summit|congress|forum|scale)$/i.test(words[0] ?? ''))
    return null;
  const where = words.slice(1).some((word) => REGION.test(word));
  return { words, year, score: sure / 2 + (isEvent ? 2 : 0) + (year ? 2 : 0) + (where ? 1 : 0) };
}

/** In words. */
const MOST_WORDS = 9;

const isNameWord = (word: string) => /^\p{Lu}|^\p{L}+\p{Lu}/u.test(word) || EVENT.test(word);

/** `’19` → `2019` */
const fullYear = (year: string) => (/^\d{4}$/.test(year) ? year : `20${year.slice(1)}`);
