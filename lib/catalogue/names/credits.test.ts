import { expect, test } from 'vitest';
import { assembleFiles, printed, trip } from '#lib/catalogue/fixture.ts';

const ids = ['aaaaaaaaaaa', 'bbbbbbbbbbb', 'ccccccccccc', 'ddddddddddd'];
const listing = (bylines: string[], files = {}) => {
  const list = bylines
    .map((byline, at) => `- [Talk ${at}](https://youtu.be/${ids[at]}) - ${byline}`)
    .join('\n');
  return assembleFiles({ '2019-eu/reports/trip.md': trip(`### Tuesday\n\n${list}`), ...files });
};

test('spellings that differ in case, accents or dots are one person, named by the most frequent one', () => {
  const { people } = listing(['Jose Turrado, Apple', 'José Turrado, Apple', 'José Turrado, IBM']);
  expect(people).toEqual([
    {
      slug: 'jose-turrado',
      name: 'José Turrado',
      spellings: ['José Turrado', 'Jose Turrado'],
      talks: ['talk-0', 'talk-1', 'talk-2'],
    },
  ]);
});

test('aliases join spellings that differ more, and decide the name', () => {
  const catalogue = listing(['Brian Liles, VMWare', 'Bryan Liles, VMware'], {
    'people.yaml': '- { name: Bryan Liles, aliases: [Brian Liles] }\n',
    'companies.yaml': '- { name: VMware, aliases: [VMWare] }\n',
  });
  expect(catalogue.people.map(({ spellings }) => spellings)).toEqual([['Bryan Liles', 'Brian Liles']]);
  expect(catalogue.companies.map(({ name }) => name)).toEqual(['VMware']);
  expect(catalogue.talks[0]?.speakers).toMatchObject([
    { name: 'Brian Liles', company: 'VMWare', slug: 'bryan-liles' },
  ]);
});

test('a company lists its talks and its people', () => {
  const { companies } = listing(['Zoe Fox & Ann Lee, Google', 'Zoe Fox, Google']);
  expect(companies).toMatchObject([
    { slug: 'google', talks: ['talk-0', 'talk-1'], people: ['ann-lee', 'zoe-fox'] },
  ]);
});

test('somebody independent has no company page, and a missing company is not filled in', () => {
  const { companies, talks } = listing(['Steve Dake, Independent', 'Ann Lee, Google', 'Ann Lee']);
  expect(companies.map(({ name }) => name)).toEqual(['Google']);
  expect(talks.map(({ speakers }) => [speakers[0]?.company, speakers[0]?.companySlug])).toEqual([
    ['Independent', null],
    ['Google', 'google'],
    [null, null],
  ]);
});

test('names one edit apart are suspected to be one person', () => {
  expect(printed(listing(['Bryan Liles, VMware', 'Brian Liles, Heptio']))).toMatchInlineSnapshot(`
    [
      "warning data/2019-eu/reports/trip.md:12:44: Unexpected \`Brian Liles\` beside \`Bryan Liles\`, expected one spelling: join them in people.yaml if they are one person person-duplicate",
    ]
  `);
});

test.each(['Byran Liles', 'Bryan Lile', 'Bryan Lilles', 'Bryan Lyles'])(
  'so are Bryan Liles and %s',
  (name) => {
    expect(printed(listing(['Bryan Liles, VMware', `${name}, Heptio`]))).toHaveLength(1);
  },
);

test.each(['Bryan Lisel', 'Ryan Lilesb', 'Brian Lyles'])('Bryan Liles and %s are further apart', (name) => {
  expect(printed(listing(['Bryan Liles, VMware', `${name}, Heptio`]))).toEqual([]);
});

test('short names one edit apart are two people, unless they share a company', () => {
  expect(printed(listing(['Jing Xu, Google', 'Jing Xi, Huawei']))).toEqual([]);
  expect(printed(listing(['Jing Xu, Google', 'Jing Xi, Google']))).toHaveLength(1);
});

test('a given name that begins another, with the same surname and company, is suspected', () => {
  expect(printed(listing(['Daniel Kohn, CNCF', 'Dan Kohn, CNCF']))).toMatchInlineSnapshot(`
    [
      "warning data/2019-eu/reports/trip.md:11:44: Unexpected \`Daniel Kohn\` beside \`Dan Kohn\`, expected one spelling: join them in people.yaml if they are one person person-duplicate",
    ]
  `);
  expect(printed(listing(['J. Turrado, Apple', 'Jose Turrado, Apple']))).toHaveLength(1);
  expect(printed(listing(['Dan Kohn, CNCF', 'Daniel Kohn, Google']))).toEqual([]);
});

test('two names that both stand in people.yaml are two people, and one alone is still in doubt', () => {
  const bylines = ['Bryan Liles, VMware', 'Brian Liles, Heptio'];
  const both = { 'people.yaml': '- name: Bryan Liles\n- name: Brian Liles\n' };
  expect(printed(listing(bylines, both))).toEqual([]);
  expect(printed(listing(bylines, { 'people.yaml': '- name: Bryan Liles\n' }))).toHaveLength(1);
});

test('companies that differ in legal form or spaces are suspected to be one', () => {
  expect(printed(listing(['Ann Lee, Red Hat', 'Bob Ray, RedHat', 'Cy Moe, Red Hat Inc.'])))
    .toMatchInlineSnapshot(`
    [
      "warning data/2019-eu/reports/trip.md:12:53: Unexpected \`RedHat\` beside \`Red Hat\`, expected one spelling: join them in companies.yaml if they are one company company-duplicate",
      "warning data/2019-eu/reports/trip.md:13:52: Unexpected \`Red Hat Inc.\` beside \`Red Hat\`, expected one spelling: join them in companies.yaml if they are one company company-duplicate",
    ]
  `);
});

test('an alias that belongs to two names is an error', () => {
  const people = '- { name: Bryan Liles, aliases: [Brian] }\n- { name: Brian Lyles, aliases: [brian] }\n';
  expect(printed(assembleFiles({ 'people.yaml': people }))).toMatchInlineSnapshot(`
    [
      "error data/people.yaml:2:34: Unexpected \`brian\`, expected it to stand for one name: \`Bryan Liles\` has it too alias-twice",
    ]
  `);
});
