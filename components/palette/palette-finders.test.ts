import { expect, test } from 'vitest';
import type { PaletteData } from './palette-data.ts';
import type { Marked } from './palette-hits.ts';
import { findWith, paletteFinders, pieceFinders } from './palette-finders.ts';

const talk = { recording: 'Yup1FUc2Qn0', day: 'Tue' };
const thing = { also: [], about: [], talks: 1 };
const data: PaletteData = {
  pieces: [],
  talks: [
    {
      ...talk,
      path: '/talks/open-policy-agent',
      kind: 'intro',
      title: 'Open Policy Agent',
      speakers: [
        { name: 'Rita Zhang', company: 'Microsoft' },
        { name: 'Max Smythe', company: null },
      ],
      topics: ['Open Policy Agent', 'Policy'],
    },
    {
      ...talk,
      path: '/talks/permissions',
      kind: 'session',
      title: 'Fine-Grained Permissions in Kubernetes',
      speakers: [{ name: 'Vallery Lancey', company: 'Lyft' }],
      topics: ['Open Policy Agent', 'Policy'],
    },
  ],
  people: [{ ...thing, path: '/speakers/rita-zhang', name: 'Rita Zhang', about: ['Microsoft'] }],
  companies: [{ ...thing, path: '/companies/lyft', name: 'Lyft', also: ['Lyft Inc'] }],
  topics: [
    { ...thing, path: '/topics/networking', name: 'Networking', also: ['Network policy'] },
    { ...thing, path: '/topics/open-policy-agent', name: 'Open Policy Agent' },
    { ...thing, path: '/topics/policy', name: 'Policy' },
  ],
  notes: [{ ...thing, path: '/notes/trip#code', name: 'Compliance as Code', about: ['Open Policy Agent'] }],
};
const finders = paletteFinders(data);
const find = (text: string) => findWith(finders, text);

/** What is shown, a line a hit: its name and what stands below it, with what was found in brackets. */
const shown = (text: string) =>
  find(text).groups.map(({ heading, hits }) => [
    heading,
    ...hits.map(({ name, about }) => `${bracketed(name)} / ${about.map(bracketed).join('')}`),
  ]);

const bracketed = ({ text, found: [range] }: Marked) =>
  range ? `${text.slice(0, range[0])}[${text.slice(...range)}]${text.slice(range[1])}` : text;

test('sessions come first, then people, companies, topics and notes, each with why it was found', () => {
  expect(shown('polic')).toMatchInlineSnapshot(`
    [
      [
        "Sessions",
        "Open [Polic]y Agent / Intro · Rita Zhang, Microsoft · Max Smythe",
        "Fine-Grained Permissions in Kubernetes / Session · Vallery Lancey, Lyft · topic [Polic]y",
      ],
      [
        "Topics",
        "[Polic]y / ",
        "Open [Polic]y Agent / ",
        "Networking / also Network [polic]y",
      ],
      [
        "Notes",
        "Compliance as Code / discusses Open [Polic]y Agent",
      ],
    ]
  `);
});

test('of names that fit alike, the shortest comes first', () => {
  expect(find('polic').groups[1]?.hits.map(({ path }) => path)).toEqual([
    '/topics/policy',
    '/topics/open-policy-agent',
    '/topics/networking',
  ]);
});

test('what only resembles the typed words is not shown beside what has them', () => {
  expect(find('rita').groups.map(({ heading }) => heading)).toEqual(['Sessions', 'People']);
  expect(find('rita').close).toBe(false);
});

test('misspelt words find what is close, and it is said', () => {
  expect(find('zhnag').groups.map(({ heading }) => heading)).toEqual(['Sessions', 'People']);
  expect(find('zhnag').close).toBe(true);
});

test('the number of sessions that have it all is told', () => {
  expect(find('policy').talks).toBe(2);
  expect(find('policy lancey').talks).toBe(1);
  expect(find('xyzzy')).toEqual({ groups: [], talks: 0, close: false });
});

test('a session is found by another name of its topic', () => {
  const policy = { ...thing, path: '/topics/policy', name: 'Policy', also: ['Rego'] };
  const { groups, close } = findWith(paletteFinders({ ...data, topics: [policy] }), 'rego vallery');
  expect(groups.map(({ hits }) => hits.map(({ path }) => path))).toEqual([['/talks/permissions']]);
  expect(close).toBe(false);
});

test('what a further piece holds stands among the rest, in the same groups', () => {
  const piece = {
    talks: [
      {
        ...talk,
        path: '/talks/policies',
        kind: 'session',
        title: 'Policy Day',
        speakers: [{ name: 'Rita Moreno', company: null }],
        topics: ['Policy'],
      },
    ],
    people: [{ ...thing, path: '/speakers/rita-moreno', name: 'Rita Moreno' }],
  } as const;
  const all = [...finders, ...pieceFinders(piece, data.topics)];
  const pathsOf = (text: string) =>
    findWith(all, text).groups.map(({ hits }) => hits.map(({ path }) => path));
  expect(pathsOf('rita')).toEqual([
    ['/talks/open-policy-agent', '/talks/policies'],
    ['/speakers/rita-zhang', '/speakers/rita-moreno'],
  ]);
  expect(pathsOf('moreno')).toEqual([['/talks/policies'], ['/speakers/rita-moreno']]);
  expect(findWith(all, 'policy').talks).toBe(3);
});
