import { knownCompanies, Sense, senses } from './words/lexicon.ts';

/** What a word of a byline says by itself, regardless of its position. */
export interface Word {
  senses: number;
  /** Evidence for or against being part of a name, and whether it counts as one of the name's words. */
  name: number;
  counts: boolean;
  /** `MB`, `AT&T`, `KT`. */
  allCaps: boolean;
  /** `J.`, `KT`, `A`. */
  initials: boolean;
  /** `OpenShift`, `KubeVirt`: not how a given name is written. */
  camelCase: boolean;
  /** A lower-case function word that does not occur in names of companies. */
  joining: boolean;
  /** The number of job titles in it: two in `VP/CTO`. */
  roleHeads: number;
  roleModifiers: number;
  /** Evidence for a company; signs such as `Inc.` or `solo.io` are counted separately. */
  company: number;
  companySigns: number;
}

const HAS_UPPER = /^["“'‘(]?\p{Lu}/u;
const INITIALS = /^(?:\p{Lu}\.?){1,2}$/u;
const ALL_CAPS = /^[\p{Lu}\d&./+-]{2,}$/u;
const OTHER_SCRIPT = /^[\p{Lo}\p{Lm}\p{M}・·]+$/u;
const NEVER_IN_NAMES = /[?!:/#@=%*<>{}[\]|+…"“”\p{Extended_Pictographic}]/u;
const DOMAIN =
  /[a-z\d]\.(?:io|com|org|net|ai|dev|de|sh|cloud|tech|co|app|fr|nl|eu|us|in|run|works|systems|tv|coop)$/i;

const IN_COMPANY_NAMES = new Set(['of', 'the', 'for', 'and', 'at', 'by', 'from', 'a']);
/** Endings of abstract nouns and adjectives, which are rare in names. */
const ABSTRACT = /^.{4,}(?:tion|sion|ment|ness|ity|ism|ization|able|ible|ology|ware|work|flow|ence)s?$/;
const BRAND = /\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}/u;

/** A cache, because words recur; bounded so that unusual input cannot fill the memory. */
const known = new Map<string, Word>();
const MAX_KNOWN = 20_000;

export function wordOf(token: string): Word {
  const found = known.get(token);
  if (found) return found;
  if (known.size >= MAX_KNOWN) known.clear();
  const word = read(token);
  known.set(token, word);
  return word;
}

function read(token: string): Word {
  const lower = token.toLowerCase();
  const bare = lower.replace(/[.,…]+$/, '');
  const sense = senses(lower) | senses(bare);
  // A known company speaks against a name: `Google Kubernetes Engine` is not a person.
  const inName = knownCompanies.has(bare) ? sense | Sense.companyWord : sense;
  return PLAIN.test(token) ? plainWord(lower, sense, inName) : oddWord(token, bare, sense, inName);
}

/** The form of by far the most words: `Google`, `Jane`. */
const PLAIN = /^[A-Z][a-z]+$/;

const plainWord = (lower: string, sense: number, inName: number): Word => ({
  senses: sense,
  name: asCapitalised(lower, lower, inName),
  counts: true,
  allCaps: false,
  initials: lower.length <= 1,
  camelCase: false,
  joining: false,
  roleHeads: sense & Sense.roleHead ? 1 : 0,
  roleModifiers: sense & Sense.roleHead ? 0 : sense & Sense.roleModifier ? 1 : 0,
  company: companyOf(sense),
  companySigns: signsOf(sense),
});

function oddWord(token: string, bare: string, sense: number, inName: number): Word {
  const parts = bare.split(/[/(),]/).map(senses);
  const allCaps = ALL_CAPS.test(token);
  const initials = INITIALS.test(token);
  const { name, counts } = asName(token, inName, allCaps && !initials);
  return {
    senses: sense,
    name,
    counts,
    allCaps,
    initials,
    camelCase: /\p{Ll}\p{Lu}/u.test(token),
    joining: (sense & Sense.function) > 0 && /^[a-z]/.test(token) && !IN_COMPANY_NAMES.has(token),
    roleHeads: parts.filter((part) => part & Sense.roleHead).length,
    roleModifiers: parts.filter((part) => !(part & Sense.roleHead) && part & Sense.roleModifier).length,
    company: companyOf(sense) + (allCaps ? 0.5 : 0) - (/[?!:]$/.test(token) ? 3 : 0),
    companySigns: signsOf(sense) + (DOMAIN.test(token.replace(/[()]/g, '')) ? 1.5 : 0),
  };
}

const companyOf = (sense: number) => (sense & Sense.title ? 0.3 : 0) - (sense & Sense.roleHead ? 3 : 0);
const signsOf = (sense: number) => (sense & Sense.companySuffix ? 2 : sense & Sense.companyWord ? 1 : 0);

function asName(token: string, sense: number, shouted: boolean): Pick<Word, 'name' | 'counts'> {
  const strange = NEVER_IN_NAMES.test(token) ? -4 : /\d/.test(token) ? -2.5 : 0;
  if (OTHER_SCRIPT.test(token))
    return { name: token.length >= 2 && token.length <= 12 ? 1 : 0, counts: true };
  if (INITIALS.test(token)) return { name: 0, counts: true };
  if (HAS_UPPER.test(token)) {
    return {
      name: strange + asCapitalised(token, token.toLowerCase(), sense) - (shouted ? 0.7 : 0),
      counts: true,
    };
  }
  if (sense & Sense.particle) return { name: strange, counts: false };
  return { name: strange - (sense & (Sense.function | Sense.title) ? 4 : 1.5), counts: true };
}

function asCapitalised(token: string, lower: string, sense: number): number {
  if (sense & Sense.nameSuffix) return 0;
  if (sense & Sense.function) return -3.5;
  if (sense & Sense.roleHead) return -2.2;
  if (sense & (Sense.companySuffix | Sense.companyWord)) return -2;
  if (sense & Sense.title || isCompound(lower)) return -1.8;
  if (BRAND.test(token) || ABSTRACT.test(lower)) return -1.3;
  return sense & Sense.roleModifier ? -1.2 : 0;
}

/** Whether a word contains a typical word of titles: `Real-life` and `Multi-Cluster`, but not `Jean-Marc`. */
const isCompound = (lower: string) =>
  lower.includes('-') && lower.split('-').some((word) => senses(word) & (Sense.title | Sense.function));
