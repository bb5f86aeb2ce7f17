import { plainLetters } from '#lib/talk/spelling.ts';

/** Printed where a company would stand, by people who speak for none. */
const NONE = new Set([
  'independent',
  'freelance',
  'freelancer',
  'self-employed',
  'self employed',
  'unaffiliated',
  'none',
]);

/** Whether what is printed as the company names one that can have a page. */
export const isCompany = (printed: string): boolean => !NONE.has(plainLetters(printed.trim()));

const LEGAL = new Set(
  'inc incorporated llc llp ltd limited co corp corporation gmbh ag se kg plc bv nv sa sas srl sarl spa sl kk oy ab asa'.split(
    ' ',
  ),
);

/** What is left of a company's key without legal form and spaces: two companies that share it may be one. */
export function bareCompany(key: string): string {
  const words = key.split(' ');
  while (words.length > 1 && LEGAL.has(words.at(-1) ?? '')) words.pop();
  return words.join('');
}
