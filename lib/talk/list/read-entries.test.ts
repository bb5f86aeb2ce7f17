import { describe, expect, test } from 'vitest';
import { summary } from '#lib/talk/case-table.ts';
import { entryFromLine } from '#lib/talk/entry-from-line.ts';
import { lexiconOf } from './lexicon.ts';
import { readEntries } from './read-entries.ts';

const lines = (list: string) => list.trim().split('\n');
const readList = (list: string, names: string[] = []) =>
  readEntries(lines(list).map(entryFromLine), { names }).map((reading) =>
    summary(reading).replace('[session] ', ''),
  );

describe('the name of the conference is no part of a talk', () => {
  test('before the title, with a dash', () => {
    const list = `
XConf 2014 - Mellow Pods
XConf 2014 - Step Back, Bake a Cake
XConf 2014 - Go crateless and remodel windows (ABC311)
XConf 2014 - Caching on the edge by Ann Lee`;
    expect(readList(list)).toEqual([
      'Mellow Pods :: nobody',
      'Step Back, Bake a Cake :: nobody',
      'Go crateless and remodel windows (ABC311) :: nobody',
      'Caching on the edge :: Ann Lee',
    ]);
  });

  test('before the title, with nothing but a blank, however it is spelt', () => {
    const list = `
Lone Tree Conf 2012 Pods in Depth by Ann Lee
LoneTree Conf 2012 - Why we cache by Bo Ray
Lone Tree Conference 2012 Ten things about queues by Cy Day
Lone Tree Conf 2012: Small teams by Di Fox`;
    expect(readList(list)).toEqual([
      'Pods in Depth :: Ann Lee',
      'Why we cache :: Bo Ray',
      'Ten things about queues :: Cy Day',
      'Small teams :: Di Fox',
    ]);
  });

  test.each([
    ' - XConf 2024',
    ' | XConf 2024',
    ' (XConf 2024)',
    ' @ XConf 2024',
    ' at XConf 2024',
    ' [XConf 2024]',
  ])('behind the speaker: `%s`', (name) => {
    const list = [`Pods in Depth - Ann Lee`, `Why we cache - Bo Ray`, `Small teams - Cy Day`];
    expect(readList(list.map((line) => line + name).join('\n'))).toEqual([
      'Pods in Depth :: Ann Lee',
      'Why we cache :: Bo Ray',
      'Small teams :: Cy Day',
    ]);
  });

  test('given by its name, also where one line has it', () => {
    const list = `
Lark & Owl: Pods in depth by Ann Lee
Why we cache by Bo Ray
Small teams by Cy Day (Lark & Owl)`;
    expect(readList(list, ['Lark & Owl'])).toEqual([
      'Pods in depth :: Ann Lee',
      'Why we cache :: Bo Ray',
      'Small teams :: Cy Day',
    ]);
  });

  test('a title about the conference keeps its words', () => {
    expect(readList('How to speak at XConf\nXConf and me\nPods - Ann Lee', ['XConf'])).toEqual([
      'How to speak at XConf :: nobody',
      'XConf and me :: nobody',
      'Pods :: Ann Lee',
    ]);
  });
});

describe('most lines tell on which side the speaker stands', () => {
  const talks = [
    ['Ann Lee', 'Topaz Pods'],
    ['Bo Ray', 'Knobs, Levers and Buttons'],
    ['Cy Dahl', 'How I write pods'],
    ['Di Fox', 'What the cache forgot'],
    ['Ed Gil and Flo Hart', 'Queues: a love story'],
  ];
  const expected = talks.map(([name, title]) => `${title} :: ${(name ?? '').replace(' and ', ' ; ')}`);

  test.each([
    ['NAME - TITLE'],
    ['NAME: TITLE'],
    ['NAME | TITLE'],
    ['Talk by NAME - TITLE'],
    ['NAME - TITLE - XConf 2023'],
    ['XConf 2019: NAME - TITLE'],
    ['Talks - NAME: TITLE'],
    ['TITLE - NAME'],
    ['TITLE by NAME'],
    ['TITLE by: NAME'],
    ['TITLE, by NAME'],
    ['TITLE | NAME'],
    ['TITLE / NAME'],
    ['TITLE (NAME)'],
    ['TITLE | NAME | XConf 2024'],
    ['XConf 2024: TITLE by NAME'],
  ])('%s', (form) => {
    const list = talks.map(([name = '', title = '']) => form.replace('NAME', name).replace('TITLE', title));
    expect(readList(list.join('\n'))).toEqual(expected);
  });

  test('a line that could be read in two ways is read as the others, and its doubt is said', () => {
    const list = [...talks.map(([name, title]) => `${name} - ${title}`), 'Shrine - Uploads like it is 1999'];
    const reading = readEntries(list.map(entryFromLine)).at(-1);
    expect(reading?.speakers).toMatchObject([{ name: 'Shrine' }]);
    expect(reading?.messages.filter(({ ruleId }) => ruleId === 'list-habit')).toEqual([
      {
        severity: 'warning',
        ruleId: 'list-habit',
        reason: 'Unexpected `Shrine` where the list has its speakers, expected a name',
        range: [0, 6],
      },
    ]);
  });

  test('commas stand between names where the list names no companies', () => {
    expect(
      readList('Pods in depth by Ann Lee\nThe cache by Bo Ray, Cy Day\nMe and queues by Di Fox'),
    ).toEqual(['Pods in depth :: Ann Lee', 'The cache :: Bo Ray ; Cy Day', 'Me and queues :: Di Fox']);
  });

  test('a list that names companies is read entry by entry', () => {
    const list = `
Keynote: Seven Pods - Ann Lee, Engineer, Acme & Bo Ray, Umbrella
Eight Pods - Cy Day & Di Fox, Google
Nine Pods - Ed Gil, Red Hat`;
    expect(readList(list)).toEqual([
      '[keynote] Seven Pods :: Ann Lee <Engineer> @Acme ; Bo Ray @Umbrella',
      'Eight Pods :: Cy Day @Google ; Di Fox @Google',
      'Nine Pods :: Ed Gil @Red Hat',
    ]);
  });

  test('a keynote may have no title but that', () => {
    expect(
      readList('Keynote: Ann Lee\nPods by Bo Ray\nWhy we cache by Cy Day\nOpening Keynote - Di Fox'),
    ).toEqual([
      '[keynote] Keynote :: Ann Lee',
      'Pods :: Bo Ray',
      'Why we cache :: Cy Day',
      '[keynote] Opening Keynote :: Di Fox',
    ]);
  });
});

test('the speaker may follow the dots of a title that was cut off', () => {
  const list = `
Keynote: Agricultural Pods and the Missing Link in Clo... Ann Lee
Unleashing the Full Potential of You... Bo Ray & Cy Dahl
Pods in Depth - Di Fox
Why we cache - Ed Gil
Wait… What? - Flo Hart`;
  expect(readList(list)).toEqual([
    '[keynote] Agricultural Pods and the Missing Link in Clo... :: Ann Lee',
    'Unleashing the Full Potential of You... :: Bo Ray ; Cy Dahl',
    'Pods in Depth :: Di Fox',
    'Why we cache :: Ed Gil',
    'Wait… What? :: Flo Hart',
  ]);
});

test('a surname of many speakers is not taken for an ordinary word', () => {
  const companies = ['Acme', 'Umbrella', 'Google', 'Huawei', 'Tencent', 'Red Hat'];
  const entries = companies.map((company) => `Pods for All - Shiming Zhang, ${company}`);
  const lexicon = lexiconOf(entries.map((text) => ({ text, range: [0, text.length] })));
  expect(lexicon('Zhang')).toBe(0);
});

test('where nobody is named, nobody is invented', () => {
  const list = `
Lightning Talks
Opening
Pods: the Good Parts
Reinventing Pods - A Story
I have time, and so can you
Small Pods and Large Pods`;
  expect(readList(list).every((line) => line.endsWith(':: nobody'))).toBe(true);
});

test('talks by one speaker are told apart by their titles', () => {
  const list = ['Pods', 'Caches', 'Queues', 'Teams', 'Tests'].map((title) => `Small ${title} - Ann Lee`);
  expect(readList(list.join('\n'))).toEqual(
    ['Pods', 'Caches', 'Queues', 'Teams', 'Tests'].map((title) => `Small ${title} :: Ann Lee`),
  );
});

test('an empty list gives no readings', () => {
  expect(readEntries([])).toEqual([]);
});

test('every field stands where its range says', () => {
  const entries = lines(
    'XConf 2024 - Ann Lee: Pods\nXConf 2024 - Bo Ray: Caches at night\nXConf 2024 - Cy Day: Queues',
  ).map(entryFromLine);
  for (const [at, { title, speakers, ranges }] of readEntries(entries).entries()) {
    const text = entries[at]?.text ?? '';
    expect(text.slice(...ranges.title)).toBe(title);
    expect(ranges.speakers.map(({ name }) => text.slice(...name))).toEqual(speakers.map(({ name }) => name));
  }
});

const time = (entries: Parameters<typeof readEntries>[0]) => {
  const start = process.cpuUsage();
  readEntries(entries);
  const { user, system } = process.cpuUsage(start);
  return user + system;
};
const bare = (text: string) => ({ text, links: [] });

describe('the time grows with the size of the list', () => {
  test.each<[string, (size: number) => ReturnType<typeof bare>[]]>([
    [
      'many lines',
      (size) => Array.from({ length: size }, (_, at) => bare(`XConf 2024 - Ann Lee: Pods of number ${at}`)),
    ],
    [
      'many separators',
      (size) => Array.from({ length: 4 }, () => bare('a - B | c: D / e by F, '.repeat(size / 8))),
    ],
    [
      'many names',
      (size) => Array.from({ length: 4 }, () => bare(`Pods by ${'Ann Lee, '.repeat(size / 4)}`)),
    ],
    ['many blanks', (size) => Array.from({ length: 4 }, () => bare(`Pods${' '.repeat(size * 2)}by Ann Lee`))],
    ['blanks', (size) => Array.from({ length: 4 }, () => bare(`Pods${' '.repeat(2 * size)}- Ann Lee`))],
    [
      'many brackets',
      (size) => Array.from({ length: 4 }, () => bare(`Pods ${'(2013) [1:00] '.repeat(size / 8)}`)),
    ],
  ])('%s', (_, make) => {
    const inputs = [make(2000), make(8000)];
    const best = [Infinity, Infinity];
    for (let round = 0; round < 3; round += 1) {
      for (const [at, input] of inputs.entries()) best[at] = Math.min(best[at] ?? Infinity, time(input));
    }
    const [small = 0, large = 0] = best;
    // The list is four times as long; reading it in quadratic time would take sixteen times as long.
    expect(large).toBeLessThan(10 * Math.max(small, 3000));
  });
});

describe('a link tells the title from the names, whatever the list does', () => {
  const url = 'https://youtu.be/hGqEMDRgJw8';
  test.each([
    ['names before the link', (title: string, name: string) => `- ${name}: [${title}](${url})`],
    ['names behind the link', (title: string, name: string) => `- [${title}](${url}) ${name}`],
    ['all within the link', (title: string, name: string) => `- [${title} - ${name}](${url})`],
  ])('%s', (_, lineOf) => {
    const talks = [
      ['Topaz Pods', 'Ann Lee'],
      ['Mellow Queues', 'Bo Ray'],
      ['Amber Caches', 'Cy Dahl'],
    ] as const;
    const list = talks.map(([title, name]) => lineOf(title, name)).join('\n');
    expect(readList(list)).toEqual(talks.map(([title, name]) => `${title} :: ${name}`));
  });
});

test('a kind alone, with nothing but names behind it, is the title', () => {
  expect(
    readList('Pods in depth - Ann Lee\nWhy we cache - Bo Ray\nKeynote: Cy Dahl\nSmall teams - Di Fox').at(2),
  ).toBe('[keynote] Keynote :: Cy Dahl');
});

test('a label that some lines have is no part of their titles', () => {
  expect(
    readList('Talk - Pods in depth by Ann Lee\nSessions - Why we cache by Bo Ray\nSmall teams by Cy Dahl'),
  ).toEqual(['Pods in depth :: Ann Lee', 'Why we cache :: Bo Ray', 'Small teams :: Cy Dahl']);
});

test('two words that most lines begin with are both left out', () => {
  const titles = ['Pods in depth', 'Why we cache', 'Small teams', 'Big queues', 'Nine lives', 'Ten things'];
  const list = titles.map((title) => `XConf 2024 | Main Stage | ${title} - Ann Lee, Acme`);
  expect(readList(list.join('\n'))).toEqual(titles.map((title) => `${title} :: Ann Lee @Acme`));
});

test('an empty list and one of empty entries are read', () => {
  expect(readEntries([])).toEqual([]);
  expect(readEntries([{ text: '', links: [] }]).map(({ title }) => title)).toEqual(['']);
});
