import { COMPANY_NAMES, COMPANY_SUFFIXES, COMPANY_WORDS } from './company-words.ts';
import { COLLECTIVES, NAME_SUFFIXES, NOBODY, PARTICLES } from './name-words.ts';
import { ROLE_HEADS, ROLE_MODIFIERS, ROLE_STARTS } from './role-words.ts';
import { phrases, words } from '#lib/talk/text.ts';
import { FUNCTION_WORDS, TITLE_WORDS } from './title-words.ts';

/** The possible senses of a word, as bits, because a word may have several. */
export const Sense = {
  function: 1,
  title: 2,
  roleHead: 4,
  roleModifier: 8,
  roleStart: 16,
  companySuffix: 32,
  companyWord: 64,
  particle: 128,
  nameSuffix: 256,
} as const;

const LEXICON = new Map<string, number>();
const add = (list: string, sense: number, forms: (word: string) => string[] = (word) => [word]) => {
  for (const word of words(list)) {
    for (const form of forms(word)) LEXICON.set(form, (LEXICON.get(form) ?? 0) | sense);
  }
};
add(FUNCTION_WORDS, Sense.function);
add(TITLE_WORDS, Sense.title);
add(ROLE_HEADS, Sense.roleHead, (word) => [word, `${word}s`]);
add(ROLE_MODIFIERS, Sense.roleModifier);
add(ROLE_STARTS, Sense.roleStart);
add(COMPANY_SUFFIXES, Sense.companySuffix);
add(COMPANY_WORDS, Sense.companyWord);
add(PARTICLES, Sense.particle);
add(NAME_SUFFIXES, Sense.nameSuffix);

/** Return the senses of a lower-case word; 0 if it is unknown. */
export const senses = (word: string) => LEXICON.get(word) ?? 0;

/** Names of organisations, lower case. */
export const knownCompanies: ReadonlySet<string> = new Set(phrases(COMPANY_NAMES));

/** Phrases that occur in place of a name but name nobody, lower case. */
export const nobody: ReadonlySet<string> = new Set([...phrases(NOBODY), ...phrases(COLLECTIVES)]);
