import { expect, test } from 'vitest';
import { mayBe } from './addresses.ts';

const listed = new Set(['/', '/about', '/talks.json', '/v/aaaaaaaaaaa.html']);
const [there, hashed] = [['/', '/about', '/talks.json', '/v/aaaaaaaaaaa'], ['/_next/static/chunks/a.b.css']];
const nowhere = ['/wp-login.php', '/about?a=1', '/ABOUT', '/_next/data/x.json', '/answers/Lw'];
const refused = ['/a\0b', '/a\\b', '/talks/../../x', `/${'a'.repeat(500)}`];

test('before the addresses of the site are listed, the app is asked for all but what no address can be', () => {
  for (const address of [...there, ...hashed, ...nowhere]) expect(mayBe(address, null)).toBe(true);
  for (const address of refused) expect(mayBe(address, null)).toBe(false);
});

test('once they are, it is asked for these alone, and for style sheets that are joined for a page', () => {
  for (const address of [...there, ...hashed]) expect(mayBe(address, listed)).toBe(true);
  for (const address of [...nowhere, ...refused]) expect(mayBe(address, listed)).toBe(false);
});
