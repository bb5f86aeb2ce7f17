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

test('what is assembled is what the schemas say', () => {
  z.array(Conference).parse(catalogue.conferences);
  z.array(Talk).parse(talks);
  z.array(Person).parse(catalogue.people);
  z.array(Company).parse(catalogue.companies);
  z.array(Topic).parse(catalogue.topics);
  z.array(Message).parse(catalogue.messages);
});

test('there are 38 talks on three days, of the kinds that their titles announce', () => {
  expect(counts(talks.map(({ date }) => date))).toEqual({
    '2019-05-21': 15,
    '2019-05-22': 13,
    '2019-05-23': 10,
  });
  expect(counts(talks.map(({ kind }) => kind))).toEqual({
    keynote: 16,
    'sponsored-keynote': 6,
    intro: 2,
    'deep-dive': 2,
    session: 12,
  });
  expect(talks.map(({ position }) => position)).toEqual(talks.map((_, at) => at));
});

test('51 credits are 42 people of 26 companies', () => {
  expect(talks.flatMap(({ speakers }) => speakers)).toHaveLength(51);
  expect(catalogue.people).toHaveLength(42);
  expect(catalogue.companies).toHaveLength(26);
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
  const videos = new Set(talks.map(({ videoId }) => videoId));
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

test('“Compliance as Code” is about three talks, each to its own extent', () => {
  const section = catalogue.reports[0]?.discussed.find(({ anchor }) => anchor === 'compliance-as-code');
  expect(section?.talks).toEqual([
    { slug: 'spiffe', extent: 'mentioned' },
    { slug: 'fine-grained-permissions-in-kubernetes-whats-missing-and-how-to-fix-that', extent: 'discussed' },
    { slug: 'open-policy-agent', extent: 'at length' },
  ]);
});

test('a title of two days has the day in both addresses', () => {
  expect(talks.filter(({ title }) => title === 'Opening Remarks').map(({ slug }) => slug)).toEqual([
    'opening-remarks-2019-05-22',
    'opening-remarks-2019-05-23',
  ]);
});
