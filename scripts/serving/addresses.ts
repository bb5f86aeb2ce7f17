/** No address of ours is longer; what is does not get as far as a page. */
const LONGEST = 500;

/** Scripts and style sheets. A sheet that joins those of a page is in no list, so that none of them is refused here. */
const HASHED = '/_next/static/';

/**
 * Whether something may be at an address, so that the app is asked for it: that takes a hundred times as long as to say no.
 * Control characters and steps up the tree are in none. `listed` has all addresses of the site, once they are known.
 */
export const mayBe = (address: string, listed: ReadonlySet<string> | null): boolean =>
  address.length <= LONGEST &&
  !/[\0-\x1f\\]/.test(address) &&
  !address.split('/').includes('..') &&
  (listed === null || address.startsWith(HASHED) || listed.has(address) || listed.has(`${address}.html`));
