import { expect, test } from 'vitest';
import { z } from 'zod';
import { readVideoUrl } from '#lib/video.ts';
import { BARCELONA } from './fixture.ts';
import { loadCatalogue, readData } from './load.ts';
import { Company, Conference, Message, Person, Talk, Topic } from './schema.ts';

const catalogue = loadCatalogue();
const sources = readData();
const { talks } = catalogue;
const barcelona = talks.filter(({ conference }) => conference === BARCELONA);
const counts = (values: readonly (string | null)[]) => {
  const found: Record<string, number> = {};
  for (const value of values) found[String(value)] = (found[String(value)] ?? 0) + 1;
  return found;
};

test('the data as shipped has no errors', () => {
  expect(catalogue.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the assembled catalogue fits its schemas', () => {
  z.array(Conference).parse(catalogue.conferences);
  z.array(Talk).parse(talks);
  z.array(Person).parse(catalogue.people);
  z.array(Company).parse(catalogue.companies);
  z.array(Topic).parse(catalogue.topics);
  z.array(Message).parse(catalogue.messages);
});

const attended = talks.filter((talk) => talk.attended);

test('the report lists 38 talks on three days, of the kinds that their titles announce', () => {
  expect(counts(attended.map(({ date }) => date))).toEqual({
    '2019-05-21': 15,
    '2019-05-22': 13,
    '2019-05-23': 10,
  });
  expect(counts(attended.map(({ kind }) => kind))).toEqual({
    keynote: 16,
    'sponsored-keynote': 6,
    intro: 2,
    'deep-dive': 2,
    session: 12,
  });
});

test('the 2019 conference is 328 talks: 327 of the playlist, and one of the report under another video', () => {
  expect(barcelona).toHaveLength(328);
  expect(barcelona.map(({ position }) => position)).toEqual(barcelona.map((_, at) => at));
  expect(barcelona.filter(({ track }) => track)).toHaveLength(311);
  expect(barcelona.filter(({ slides }) => slides)).toHaveLength(222);
  expect(barcelona.filter((talk) => !talk.attended && talk.notes.length > 0)).toEqual([]);
});

test('the report credits 51 speakers, who are 42 people; the 2019 conference 487: 394 people of 120 companies', () => {
  const credits = attended.flatMap(({ speakers }) => speakers);
  expect(credits).toHaveLength(51);
  expect(new Set(credits.map(({ slug }) => slug)).size).toBe(42);
  const all = barcelona.flatMap(({ speakers }) => speakers);
  expect(all).toHaveLength(487);
  expect(new Set(all.map(({ slug }) => slug)).size).toBe(394);
  expect(new Set(all.flatMap(({ companySlug }) => companySlug ?? [])).size).toBe(120);
});

test('the playlist fills in what the report leaves out: two companies and a role', () => {
  const filled = talks
    .flatMap(({ speakers }) => speakers)
    .filter(({ fromPlaylist }) => fromPlaylist.length > 0);
  expect(
    filled.map(({ name, role, company, fromPlaylist }) => [name, role, company, ...fromPlaylist]),
  ).toEqual([
    ['Rohit Ramkumar', null, 'Google', 'company'],
    ['Bowei Du', null, 'Google', 'company'],
    ['Gabe Monroy', 'CNCF Board Member', 'Microsoft', 'role'],
  ]);
});

test('the only warnings are doubts that no source settles', () => {
  expect(counts(catalogue.messages.map(({ ruleId }) => ruleId))).toEqual({
    // YouTube ends a title at 100 characters, and no list has these in full; one ends in dots of its own.
    'title-truncated': 110,
    // One for each playlist of which YouTube's titles are the only source, with how many there are.
    'speaker-without-company': 25,
    // Alike, and perhaps one person. Two of them surely are, but have a page each whose address would be lost.
    'person-duplicate': 4,
    'byline-truncated': 1,
    'talk-near': 1,
  });
});

test('every KubeCon from 2016 to 2026 is there but those of which there is no list, newest first', () => {
  expect(catalogue.conferences.map(({ slug }) => slug)).toEqual([
    '2026-kubecon-eu',
    '2025-kubecon-na',
    '2025-kubecon-china',
    '2025-kubecon-eu',
    '2024-kubecon-na',
    '2024-kubecon-eu',
    '2023-kubecon-na',
    '2023-kubecon-china',
    '2023-kubecon-eu',
    '2022-kubecon-na',
    '2022-kubecon-eu',
    '2021-kubecon-china',
    '2021-kubecon-na',
    '2021-kubecon-eu',
    '2020-kubecon-na',
    '2020-kubecon-eu',
    '2020-kubecon-china',
    '2019-kubecon-na',
    '2019-kubecon-china',
    '2019-kubecon-eu',
    '2018-kubecon-na',
    '2018-kubecon-china',
    '2018-kubecon-eu',
    '2017-kubecon-na',
    '2017-kubecon-eu',
    '2016-kubecon-na',
  ]);
  for (const { slug } of catalogue.conferences)
    expect(talks.filter(({ conference }) => conference === slug).length, slug).toBeGreaterThan(50);
});

test('every row names its sources, but for those of the 2019 conference that have the playlist alone', () => {
  const rows = sources.conferences.flatMap(({ playlist }) => playlist?.rows ?? []);
  expect(rows.length).toBeGreaterThan(7000);
  expect(rows.filter(({ source }) => source === null)).toHaveLength(327 - 84);
});

test('no row is a description: titles and bylines are short, and no abstract is among them', () => {
  const rows = sources.conferences.flatMap(({ playlist }) => playlist?.rows ?? []);
  expect(rows.filter(({ entry, abstract }) => entry.length > 400 || abstract !== null)).toEqual([]);
});

test('84 talks of the 2019 conference have a day that notes of others tell, 14 of them an hour', () => {
  const told = barcelona.filter(({ attended: listed, date }) => date && !listed);
  expect(told).toHaveLength(62);
  expect(barcelona.filter(({ start }) => start)).toHaveLength(14);
});

test('the five reports link 7, 6, 4, 3 and 6 talks', () => {
  const linked = catalogue.reports.map(({ slug, discussed }) => [
    slug,
    discussed.flatMap((one) => one.talks).length,
  ]);
  expect(Object.fromEntries(linked)).toEqual({
    'kubecon-other-cool-things': 7,
    'kubecon-the-keynotes': 6,
    'kubecon-service-meshes': 4,
    'kubecon-observability': 3,
    'kubecon-reflections': 6,
  });
});

test("the reports' own links lead to 21 talks; 22 have notes, as the correction gives Janet Kuo's passage to her talk", () => {
  const videos = new Set(talks.flatMap(({ recordings }) => recordings.map(({ videoId }) => videoId)));
  const linked = sources.conferences
    .flatMap(({ reports }) => reports.flatMap(({ post }) => post.sections))
    .flatMap(({ links }) => links.flatMap(({ url }) => readVideoUrl(url)?.id ?? []))
    .filter((id) => videos.has(id));
  expect(new Set(linked).size).toBe(21);
  expect(talks.filter(({ notes }) => notes.length > 0)).toHaveLength(22);
  const update = talks.find(({ slug }) => slug === 'kubernetes-project-update');
  expect(update?.notes).toMatchObject([
    { report: 'kubecon-reflections', anchor: 'this-kubernetes-thing-might-catch-on' },
  ]);
});

test('“Compliance as Code” discusses three talks, each to a different extent', () => {
  const section = catalogue.reports[0]?.discussed.find(({ anchor }) => anchor === 'compliance-as-code');
  expect(section?.talks).toEqual([
    { slug: 'spiffe', extent: 'mentioned' },
    { slug: 'fine-grained-permissions-in-kubernetes-whats-missing-and-how-to-fix-that', extent: 'discussed' },
    { slug: 'open-policy-agent', extent: 'at length' },
  ]);
});

test('two talks with one title on two days have the date in their addresses', () => {
  expect(barcelona.filter(({ title }) => title === 'Opening Remarks').map(({ slug }) => slug)).toEqual([
    'opening-remarks-2019-05-22',
    'opening-remarks-2019-05-23',
  ]);
});
