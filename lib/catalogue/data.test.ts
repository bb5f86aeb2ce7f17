import { expect, test } from 'vitest';
import { z } from 'zod';
import { readVideoUrl } from '#lib/video.ts';
import { loadCatalogue, readData } from './load.ts';
import { Company, Conference, Message, Person, Talk, Topic } from './schema.ts';

const catalogue = loadCatalogue();
const { talks } = catalogue;
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
  expect(attended.map(({ position }) => position)).toEqual(attended.map((_, at) => at));
});

test('the whole conference is 328 talks: 327 of the playlist, and one of the report under another video', () => {
  expect(talks).toHaveLength(328);
  expect(talks.map(({ position }) => position)).toEqual(talks.map((_, at) => at));
  expect(talks.filter(({ track }) => track)).toHaveLength(311);
  expect(talks.filter(({ slides }) => slides)).toHaveLength(222);
  const rest = talks.filter((talk) => !talk.attended);
  expect(rest.filter(({ date, notes }) => date || notes.length > 0)).toEqual([]);
});

test('the report credits 51 speakers, who are 42 people; all talks credit 486: 394 people of 120 companies', () => {
  const credits = attended.flatMap(({ speakers }) => speakers);
  expect(credits).toHaveLength(51);
  expect(new Set(credits.map(({ slug }) => slug)).size).toBe(42);
  expect(talks.flatMap(({ speakers }) => speakers)).toHaveLength(486);
  expect(catalogue.people).toHaveLength(394);
  expect(catalogue.companies).toHaveLength(120);
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
    'title-truncated': 2,
    'speaker-without-company': 1,
    'byline-truncated': 1,
    'talk-near': 1,
  });
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
  const linked = readData()
    .conferences.flatMap(({ reports }) => reports.flatMap(({ post }) => post.sections))
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
  expect(talks.filter(({ title }) => title === 'Opening Remarks').map(({ slug }) => slug)).toEqual([
    'opening-remarks-2019-05-22',
    'opening-remarks-2019-05-23',
  ]);
});
