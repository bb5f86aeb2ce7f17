import { expect, test } from 'vitest';
import { weigh, type Evidence } from './evidence.ts';

/** What words look like most: the field with the most evidence, or `nothing` where all speaks against all. */
function mostly(words: string): keyof Evidence | 'nothing' {
  const { name, role, company } = weigh(words);
  const most = Math.max(name, role, company);
  if (most < 0) return 'nothing';
  return most === name ? 'name' : most === role ? 'role' : 'company';
}

test.each([
  'Ann Lee',
  'Erwin van Eyk',
  'Maria de la Cruz',
  'William A. Rowe Jr.',
  'J. Turrado',
  'Dan "phrawzty" Maher',
  'Jung-Yu (Gina) Yeh',
  'Jean-Marc Lopez',
  'Łukasz Gryglicki',
  'Conor O’Brien',
])('%s looks like a name', (words) => {
  expect([mostly(words), weigh(words).name >= 1]).toEqual(['name', true]);
});

test.each([
  'Engineer',
  'Senior Staff Engineer',
  'VP/CTO',
  'Head of Cloud',
  'Co-Founder',
  'CNCF Ambassadors',
  'Director of Engineering',
  'IBM Fellow',
])('%s looks like a role', (words) => {
  expect(mostly(words)).toBe('role');
});

test.each([
  'Google',
  'Acme Inc.',
  'solo.io',
  'Giant Swarm GmbH',
  'Deutsche Bank',
  'University of Toronto',
  'Jane Street',
  'John Deere',
  'AT&T',
  'Acme Technologies',
  'The New York Times',
  'backtothelab.io',
])('%s looks like a company', (words) => {
  expect(mostly(words)).toBe('company');
});

test.each([
  'How to Run Pods with Care',
  'what we learnt',
  'Why Pods?',
  '',
  'word '.repeat(15).trim(),
  `${'Ann'.repeat(60)} Lee`,
])('%s looks like nothing of a byline', (words) => {
  expect(mostly(words)).toBe('nothing');
});

const name = (words: string) => weigh(words).name;

test.each([
  ['two words', 'Ann Lee', 'Ann'],
  ['two words, and three', 'Ann Lee', 'Ann May Lee'],
  ['three words, and four', 'Ann May Lee', 'Ann May Bo Lee'],
  ['four words, and five', 'Ann May Bo Lee', 'Ann May Bo Cy Lee'],
  ['five words, and six', 'Ann May Bo Cy Lee', 'Ann May Bo Cy Di Lee'],
  ['capitals', 'Ann Lee', 'ann lee'],
  ['small letters behind them', 'Ann Lee', 'ANN LEE'],
  ['no digits', 'Ann Lee', 'Ann L33'],
  ['no signs', 'Ann Lee', 'Ann Lee?'],
  ['no word of titles', 'Ann Lee', 'Scaling Lee'],
  ['no compound of titles', 'Jean-Marc Lee', 'Real-Time Lee'],
  ['no abstract word', 'Ann Lee', 'Automation Lee'],
  ['no brand', 'Ann McDonald', 'Ann KubeVirtFlow'],
  ['no word of companies', 'Ann Lee', 'Ann Systems'],
  ['no known company', 'Ann Lee', 'Google Lee'],
  ['no job title', 'Ann Lee', 'Chief Lee'],
  ['no article', 'B Lee', 'A Lee'],
  ['no function word', 'Ann van Lee', 'Ann with Lee'],
  ['a capital at its begin', 'Ann Robot', 'Ann iRobot'],
  ['no address', 'Ann Lee', '@ann Lee'],
  ['not two strange words', 'Ann Lee?', 'Ann? Lee?'],
  ['a single word in small letters', 'Flynn', 'FLYNN'],
  ['a single word of one capital', 'Flynn', 'OpenShift'],
  ['a single word that is no initial', 'Flynn', 'F'],
])('a name has rather %s: %s, %s', (_, more, less) => {
  expect(name(more)).toBeGreaterThan(name(less));
});

test('a suffix, a nickname or a particle is no word of a name more', () => {
  expect(name('Ann Lee Jr.')).toBe(name('Ann Lee'));
  expect(name('Ann "Pods" Lee')).toBe(name('Ann Lee'));
  expect(name('Ann (Pods) Lee')).toBe(name('Ann Lee'));
  expect(name('Ann van Lee')).toBe(name('Ann Lee'));
});

const role = (words: string) => weigh(words).role;

test('a role is the surer the more is said of it, up to two words', () => {
  expect(role('Senior Engineer')).toBeGreaterThan(role('Engineer'));
  expect(role('Senior Staff Engineer')).toBeGreaterThan(role('Senior Engineer'));
  expect(role('Former Senior Staff Engineer')).toBe(role('Senior Staff Engineer'));
  expect(role('Engineers')).toBe(role('Engineer'));
  // Without a job title, what may be a department is nearer to a role than any other words.
  expect(role('Cloud Infrastructure')).toBeGreaterThan(role('Seven Pods'));
  expect(role('Senior Software')).toBeGreaterThan(role('Seven Pods'));
  expect(role('Cloud Infrastructure')).toBeLessThan(0);
});

const company = (words: string) => weigh(words).company;

test.each([
  ['one word', 'Acme', 'Acme Widgets'],
  ['three words', 'Acme Widgets Works', 'Acme Widgets Works Rocks'],
  ['a legal form', 'Acme Inc.', 'Acme Widgets'],
  ['a domain', 'acme.io', 'acme'],
  ['capitals alone', 'ACME', 'Acme'],
  ['a word of companies', 'Acme Labs', 'Acme Widgets'],
  ['no job title', 'Acme Widgets', 'Acme Engineer'],
  ['no words that join', 'Acme of Widgets', 'Acme with Widgets'],
  ['no question', 'Acme Widgets', 'Acme Widgets?'],
  ['a word of companies beside another', 'Acme Group', 'Group'],
  ['no job title at its begin', 'Acme CTO Inc.', 'CTO Acme Inc.'],
  ['few words', 'One Two Three Four Five Six Seven', 'One Two Three Four Five Six Seven Eight Nine'],
])('a company has rather %s: %s, %s', (_, more, less) => {
  expect(company(more)).toBeGreaterThan(company(less));
});

test('more than two signs of a company make it no surer', () => {
  expect(company('Acme Labs Technologies Group Inc.')).toBeLessThanOrEqual(company('Acme Labs Inc.'));
});

test('what was weighed before weighs the same', () => {
  const first = weigh('Ann Lee');
  for (let at = 0; at < 5_100; at += 1) weigh(`Ann Lee ${at}`);
  expect(weigh('Ann Lee')).toEqual(first);
});
