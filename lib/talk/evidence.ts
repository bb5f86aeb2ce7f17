import { knownCompanies, Sense } from './words/lexicon.ts';
import { wordOf, type Word } from './word.ts';

/** How much a piece of text looks like a person's name, a role, a company: above 0 rather yes, below 0 rather no. */
export interface Evidence {
  name: number;
  role: number;
  company: number;
}

/** Longer pieces are no field; not looking at them keeps the cost of a piece the same however long it is. */
const MAX_LENGTH = 160;
const MAX_WORDS = 14;
const HOPELESS: Evidence = { name: -20, role: -8, company: -8 };

const NICKNAME = /["“(‘][^"“”()’]{1,40}["”)’]/g;
/** Evidence of being a name by the number of words. */
const NAME_BY_LENGTH = [-20, 0.3, 3, 2.7, 1.6, 0.4];

/** The same names and companies come again and again; the bound keeps a stream of strange ones from filling memory. */
const known = new Map<string, Evidence>();
const MAX_KNOWN = 5000;

/** Weigh a piece of a byline, white space folded. */
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

/** `Dan "POP" Papandrea`, `Yang (Gabriel) Yu`: what is between does not speak against a name. */
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
  // The article, not an initial: `A Journey`.
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
  // A department stands where a role does: `CTO, Cloud and Infrastructure, Linux Foundation`.
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
  // `… with Istio`, `… in Kubernetes`: no company is called so.
  for (const word of words) if (word.joining) score -= 2;
  if (words.length === 1 && first && first.senses & Sense.companyWord) signs = 0;
  if (words.length > 7) score -= 0.5 * (words.length - 7);
  return score + Math.min(2.5 * signs, 5);
}
