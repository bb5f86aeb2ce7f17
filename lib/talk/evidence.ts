import { knownCompanies, Sense } from './words/lexicon.ts';
import { wordOf, type Word } from './word.ts';

/** How much a piece of text looks like a name, a role or a company: above 0 speaks for it, below 0 against it. */
export interface Evidence {
  name: number;
  role: number;
  company: number;
}

/** Longer pieces are never a field. Not weighing them keeps the cost bounded, however long the text. */
const MAX_LENGTH = 160;
const MAX_WORDS = 14;
const HOPELESS: Evidence = { name: -20, role: -8, company: -8 };

const NICKNAME = /["“(‘][^"“”()’]{1,40}["”)’]/g;
/** Evidence for a name, indexed by its number of words. */
const NAME_BY_LENGTH = [-20, 0.3, 3, 2.7, 1.6, 0.4];

/** A cache, because the same names and companies recur; bounded so that unusual input cannot fill the memory. */
const known = new Map<string, Evidence>();
const MAX_KNOWN = 5000;

/** Weigh a piece of a byline, given as `tidy` returns it, and return the evidence for each field. */
export function weigh(text: string): Evidence {
  if (text.length === 0 || text.length > MAX_LENGTH) return HOPELESS;
  const found = known.get(text);
  if (found) return found;
  if (known.size >= MAX_KNOWN) known.clear();
  const evidence = weighAnew(text);
  known.set(text, evidence);
  return evidence;
}

function weighAnew(text: string): Evidence {
  const tokens = text.split(' ');
  if (tokens.length > MAX_WORDS) return HOPELESS;
  const whole = text.toLowerCase();
  if (knownCompanies.has(whole)) return { name: -6, role: -5, company: 5 };
  const words = tokens.map(wordOf);
  return {
    name: weighName(withoutNickname(text, words)),
    role: weighRole(words),
    company: weighCompany(words),
  };
}

/** Drop nicknames, as in `Dan "POP" Papandrea` or `Yang (Gabriel) Yu`, so that they do not count against the name. */
function withoutNickname(text: string, words: readonly Word[]): readonly Word[] {
  const bare = /["“(‘]/.test(text) ? text.replace(NICKNAME, '') : text;
  return bare === text ? words : bare.split(' ').filter(Boolean).map(wordOf);
}

function weighName(words: readonly Word[]): number {
  let score = 0;
  let count = 0;
  let strange = 0;
  for (const word of words) {
    score += word.name;
    if (word.name < -1) strange += 1;
    if (count === 0 || (word.counts && !(word.senses & Sense.nameSuffix))) count += 1;
  }
  const [first] = words;
  const last = words.at(-1);
  if (words.length > 1 && last && last.senses & Sense.companyWord) score -= 2;
  if (strange > 1) score -= 2;
  // In `A Journey`, `A` is the article, not an initial.
  if (first?.initials && first.senses & Sense.function) score -= 3;
  if (words.length === 1 && first && (first.allCaps || first.initials || first.camelCase)) score -= 1.5;
  return score + (NAME_BY_LENGTH[count] ?? 0.4 - 2 * (count - 5));
}

function weighRole(words: readonly Word[]): number {
  let heads = 0;
  let modifiers = 0;
  for (const word of words) {
    heads += word.roleHeads;
    modifiers += word.roleModifiers;
  }
  if (heads > 0) return 4 + 0.3 * Math.min(modifiers, 2);
  // May be a department, which is listed like a role: `CTO, Cloud and Infrastructure, Linux Foundation`.
  return modifiers > 0 || (words.at(-1)?.senses ?? 0) & Sense.companyWord ? -0.5 : -2;
}

function weighCompany(words: readonly Word[]): number {
  let score = words.length === 1 ? 2 : words.length <= 3 ? 0.5 : 0;
  let signs = 0;
  for (const word of words) {
    score += word.company;
    signs += word.companySigns;
  }
  const [first] = words;
  if (first && first.senses & Sense.roleStart) score -= 4;
  // Company names contain no words such as `with` or `in`; titles do (`… with Istio`).
  for (const word of words) if (word.joining) score -= 2;
  if (words.length === 1 && first && first.senses & Sense.companyWord) signs = 0;
  if (words.length > 7) score -= 0.5 * (words.length - 7);
  return score + Math.min(2.5 * signs, 5);
}
