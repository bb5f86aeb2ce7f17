import { plainLetters } from '#lib/talk/spelling.ts';

/** Printed in place of a company by people who have none. */
const NONE = new Set([
  'independent',
  'freelance',
  'freelancer',
  'self-employed',
  'self employed',
  'unaffiliated',
  'none',
]);

/** Whether what is printed in place of a company is one, and so gets a page: `Independent` is not. */
export const isCompany = (printed: string): boolean => !NONE.has(plainLetters(printed.trim()));

const LEGAL_FORMS = new Set(
  'inc incorporated llc llp ltd limited co corp corporation gmbh ag se kg plc bv nv sa sas srl sarl spa sl kk oy ab asa'.split(
    ' ',
  ),
);

/** A company's spelling key without legal form and spaces: companies that share it may be one. */
export function bareCompany(key: string): string {
  const words = key.split(' ');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join('');
}
