import { escapedPath } from '#lib/addresses.ts';
import { KEYS } from '#lib/search/query.ts';

// A page with a list of sessions answers a query in its address: what the query leaves is put before the part of the page
// that scripts take over, where readers without script alone see it (`<noscript>`).

/** Longer queries are told so and not answered: nobody types them. Characters. */
const LONGEST = 1000;

/** Whether the query part of an address asks something of a list. */
export function isAsked(search: string): boolean {
  if (search.length < 2) return false;
  const params = new URLSearchParams(search);
  return KEYS.some((key) => params.has(key));
}

const ANSWERS = '/answers/';

/**
 * The address by which Next is asked for a page of the site. `null` for answers: they are parts of other pages, and have
 * more addresses than a disk holds.
 */
export const pageAddress = (address: string) => (address.startsWith(ANSWERS) ? null : escapedPath(address));

/** The same for the answer to a query on a page, or for the word that the query is too long. */
export const answerAddress = (page: string, search: string) => {
  const asked = search.length > LONGEST ? new URLSearchParams({ longest: String(LONGEST) }) : search;
  return `${ANSWERS}${Buffer.from(page).toString('base64url')}?${new URLSearchParams(asked).toString()}`;
};

const BEGIN = '<div data-answer="">';
const END = '</noscript></div>';
const ISLAND = '<div data-island="">';

/** Put the answer that a page of Next holds into the page it is of; `null` if either has no place for it. */
export function withAnswer(page: string, answer: string): string | null {
  const [begin, island] = [answer.indexOf(BEGIN), page.indexOf(ISLAND)];
  const end = answer.indexOf(END, begin);
  if (begin < 0 || end < 0 || island < 0) return null;
  return page.slice(0, island) + answer.slice(begin, end + END.length) + page.slice(island);
}
