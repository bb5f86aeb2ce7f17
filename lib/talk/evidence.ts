import { knownCompanies, nobody, Sense, senses } from './lexicon.ts';

/** How much a piece of text looks like a person's name, a role, a company: above 0 rather yes, below 0 rather no. */
export interface Evidence {
  name: number;
  role: number;
  company: number;
}

/** More words than this are no field; counting stops there, so that a piece costs the same however long it is. */
const MAX_WORDS = 14;
const HOPELESS: Evidence = { name: -20, role: -8, company: -8 };

const NICKNAME = /["“(‘][^"“”()’]{1,40}["”)’]/g;
const HAS_UPPER = /^\p{Lu}/u;
const INITIALS = /^(?:\p{Lu}\.?){1,2}$/u;
const ALL_CAPS = /^[\p{Lu}\d&./+-]{2,}$/u;
const OTHER_SCRIPT = /^[\p{Lo}\p{Lm}\p{M}・·]+$/u;
const DIGIT = /\d/;
const NEVER_IN_NAMES = /[?!:/#@=%*<>{}[\]|+…"“”]/;
const DOMAIN =
  /[a-z\d]\.(?:io|com|org|net|ai|dev|de|sh|cloud|tech|co|app|fr|nl|eu|us|in|run|works|systems)$/i;
const NAME_BY_LENGTH = [-20, 0.3, 3, 2.7, 1.6, 0.4];

/** Weigh a piece of a byline, white space folded. */
export function weigh(text: string): Evidence {
  if (text.length === 0 || text.length > 160) return HOPELESS;
  const whole = text.toLowerCase();
  const tokens = text.split(' ', MAX_WORDS + 1);
  if (tokens.length > MAX_WORDS) return HOPELESS;
  return {
    name: nobody.has(whole) ? -20 : weighName(text, whole),
    role: knownCompanies.has(whole) ? -5 : weighRole(tokens),
    company: weighCompany(tokens, whole),
  };
}

function weighName(text: string, whole: string): number {
  if (knownCompanies.has(whole)) return -6;
  const bare = NICKNAME.test(text) ? text.replace(NICKNAME, ' ') : text;
  NICKNAME.lastIndex = 0;
  let score = 0;
  let count = 0;
  for (const token of bare.split(' ')) {
    if (token === '') continue;
    const sense = senses(token.toLowerCase().replace(/[.,]$/, ''));
    count += 1;
    if (NEVER_IN_NAMES.test(token)) score -= 4;
    else if (DIGIT.test(token)) score -= 2.5;
    if (sense & Sense.nameSuffix && count > 1) count -= 1;
    else if (OTHER_SCRIPT.test(token)) score += token.length >= 2 && token.length <= 12 ? 1 : 0;
    else if (INITIALS.test(token)) score += count === 1 && bare.length < 3 ? -1 : 0;
    else if (HAS_UPPER.test(token)) {
      if (sense & Sense.function) score -= 3.5;
      else if (sense & Sense.roleHead) score -= 2.2;
      else if (sense & Sense.roleModifier) score -= 1.2;
      else if (sense & Sense.companySuffix && count > 1) score -= 2;
      else if (sense & Sense.companyWord) score -= 2;
      else if (sense & Sense.title || isCompound(token)) score -= 1.8;
      if (ALL_CAPS.test(token)) score -= 0.7;
    } else if (sense & Sense.particle && count > 1) count -= 1;
    else score -= sense & (Sense.function | Sense.title) ? 4 : 1.5;
  }
  if (count === 1 && ALL_CAPS.test(bare)) score -= 1.5;
  return score + (NAME_BY_LENGTH[count] ?? 0.4 - 2 * (count - 5));
}

/** `Real-life`, `Multi-Cluster`: a word of titles joined to another; `Jean-Marc` is none. */
const isCompound = (token: string) =>
  token.includes('-') &&
  token
    .toLowerCase()
    .split('-')
    .some((word) => senses(word) & (Sense.title | Sense.function));

function weighRole(tokens: readonly string[]): number {
  let heads = 0;
  let modifiers = 0;
  for (const token of tokens) {
    for (const word of token.toLowerCase().split(/[/(),]/)) {
      const sense = senses(word);
      if (sense & Sense.roleHead) heads += 1;
      else if (sense & Sense.roleModifier) modifiers += 1;
    }
  }
  if (heads > 0) return 4 + 0.3 * Math.min(modifiers, 2);
  return modifiers > 0 ? -0.5 : -2;
}

function weighCompany(tokens: readonly string[], whole: string): number {
  if (knownCompanies.has(whole)) return 5;
  let score = tokens.length === 1 ? 2 : tokens.length <= 3 ? 0.5 : 0;
  let signs = 0;
  for (const token of tokens) {
    const sense = senses(token.toLowerCase());
    if (sense & Sense.companySuffix) signs += 2;
    else if (sense & Sense.companyWord) signs += 1;
    if (DOMAIN.test(token)) signs += 1.5;
    if (sense & Sense.title) score += 0.3;
    if (sense & Sense.roleHead) score -= 3;
    if (ALL_CAPS.test(token)) score += 0.5;
    if (/[?!:]$/.test(token)) score -= 3;
  }
  if (tokens.length > 7) score -= 0.5 * (tokens.length - 7);
  return score + Math.min(2.5 * signs, 5);
}
