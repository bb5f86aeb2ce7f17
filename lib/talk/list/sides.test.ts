import { describe, expect, test } from 'vitest';
import { read, summary } from '#lib/talk/case-table.ts';
import { entryFromLine } from '#lib/talk/entry-from-line.ts';
import { readEntries } from './read-entries.ts';

const readList = (list: string) =>
  readEntries(list.trim().split('\n').map(entryFromLine)).map((reading) =>
    summary(reading).replace('[session] ', ''),
  );

describe('a list in which one speaker gave nearly all talks', () => {
  test.each([
    ['NAME - TITLE', 'first, behind a dash'],
    ['NAME: TITLE', 'first, behind a colon'],
    ['TITLE - NAME', 'last'],
    ['XConf 2024 - NAME - TITLE', 'between the conference and the title'],
    ['TITLE - NAME - XConf 2024', 'between the title and the conference'],
  ])('%s: the speaker stands %s', (form) => {
    const talks = [
      ['Ann Lee', 'Zeitwerk Secrets'],
      ['Ann Lee', 'Pods in Depth'],
      ['Ann Lee', 'How I Write Pods'],
      ['Ann Lee', 'Topaz Ruby'],
      ['Bo Ray', 'Knobs, Levers and Buttons'],
    ];
    const list = talks.map(([name = '', title = '']) => form.replace('NAME', name).replace('TITLE', title));
    expect(readList(list.join('\n'))).toEqual(talks.map(([name, title]) => `${title} :: ${name}`));
  });
});

describe('names follow a question or a call', () => {
  test.each([
    ['Why Pods? Ann Lee & Bo Ray', 'Why Pods? :: Ann Lee ; Bo Ray'],
    ['What Is a Cache? Cy Day, Acme', 'What Is a Cache? :: Cy Day @Acme'],
    ['Small Teams: How? Di Fox, Engineer, Google', 'Small Teams: How? :: Di Fox <Engineer> @Google'],
    ['Queues! Ed Gil, Flo Hart & Gus Ott', 'Queues! :: Ed Gil ; Flo Hart ; Gus Ott'],
  ])('%s', (line, expected) => {
    expect(summary(read(line))).toBe(`[session] ${expected}`);
  });

  test.each(['Tired of YAML? Try Something Else', 'Kubernetes? No Thanks', 'Wow! Such Pods & Many Caches'])(
    'but nobody is invented: %s',
    (line) => {
      expect(summary(read(line))).toBe(`[session] ${line} :: nobody`);
      expect(readList(`Pods in Depth - Ann Lee\nThe cache - Bo Ray\n${line}`).at(-1)).toBe(
        `${line} :: nobody`,
      );
    },
  );

  test('also in a list that has its speakers behind a dash', () => {
    const list = [
      'Pods in Depth - Ann Lee',
      'Why we cache - Bo Ray',
      'Small teams - Cy Day',
      'Why Pods? Di Fox & Ed Gil',
    ];
    expect(readList(list.join('\n')).at(-1)).toBe('Why Pods? :: Di Fox ; Ed Gil');
  });

  test('one name behind it is a speaker where the list has it so', () => {
    expect(readList('Why Pods? Ann Lee\nWhat Is a Cache? Bo Ray\nQueues! Cy Day\nWho Cares? Di Fox')).toEqual(
      ['Why Pods? :: Ann Lee', 'What Is a Cache? :: Bo Ray', 'Queues! :: Cy Day', 'Who Cares? :: Di Fox'],
    );
  });
});

describe('names stand first, and some lines have a label or the conference before them', () => {
  const list = [
    ['Ann Lee - Pods in Depth', 'Pods in Depth :: Ann Lee'],
    ['Bo Ray - Knobs, Levers and Buttons', 'Knobs, Levers and Buttons :: Bo Ray'],
    ['Cy Day - Topaz Ruby', 'Topaz Ruby :: Cy Day'],
    ['Di Fox - A Journey through Caches', 'A Journey through Caches :: Di Fox'],
    ['Talks - Ed Gil: How I Write Pods', 'How I Write Pods :: Ed Gil'],
    ['Talks - Flo Hart: More Pods', 'More Pods :: Flo Hart'],
    ['Session – Gus Ott - Small Teams', 'Small Teams :: Gus Ott'],
    ['TALK | Hal Dunn | Queues', 'Queues :: Hal Dunn'],
    ['KEYNOTE | Ida Wells | Why We Cache', '[keynote] Why We Cache :: Ida Wells'],
    ['XConf 2019: Jo Park - Nine Pods', 'Nine Pods :: Jo Park'],
  ] as const;
  const readings = readList(list.map(([line]) => line).join('\n'));

  test.each(list.map(([line, expected], at) => [line, expected, readings[at]]))(
    '%s',
    (_, expected, reading) => {
      expect(reading).toBe(expected);
    },
  );
});

describe('a surname that is a word for an event is a surname where the list begins with persons', () => {
  test.each(['Cy Day', 'Grace Stage', 'Noor Days', 'Max Forum'])('%s', (name) => {
    const list = `Ann Lee | Seven Pods\nBo Ray | Eight Pods\n${name} | Nine Pods | XConf 2024\nDi Fox | Ten Pods`;
    expect(readList(list)[2]).toBe(`Nine Pods :: ${name}`);
  });

  test('but an event before a title is none', () => {
    const list = 'Istio Day | Seven Pods - Ann Lee\nEnvoy Con | Eight Pods - Bo Ray\nNine Pods - Di Fox';
    expect(readList(list)).toEqual(['Seven Pods :: Ann Lee', 'Eight Pods :: Bo Ray', 'Nine Pods :: Di Fox']);
  });
});

describe('a name and its company in brackets behind a comma', () => {
  const list = [
    ['10:30 - Seven Pods, Caches and You, Ann Lee (Acme)', 'Seven Pods, Caches and You :: Ann Lee @Acme'],
    ['11:00 - Eight Pods, Bo Ray (Umbrella)', 'Eight Pods :: Bo Ray @Umbrella'],
    ['12:00 - Nine Pods, Cy Day & Di Fox (Google)', 'Nine Pods :: Cy Day @Google ; Di Fox @Google'],
    ['13:00 - Ten Pods, Ed Gil', 'Ten Pods, Ed Gil :: nobody'],
    ['14:00 - Open Space', 'Open Space :: nobody'],
  ] as const;
  const readings = readList(list.map(([line]) => line).join('\n'));

  test.each(list.map(([line, expected], at) => [line, expected, readings[at]]))(
    '%s',
    (_, expected, reading) => {
      expect(reading).toBe(expected);
    },
  );

  test.each([
    'Seven Pods, Lessons (Part 2)\nEight Pods, Kubernetes (Again)\nPods, Caches (Advanced)',
    'Pods, Part One (Intro)\nPods, Part Two (Deep Dive)\nQueues, Caches (Workshop)',
  ])('but nobody is invented: %s', (lines) => {
    expect(readList(lines).filter((reading) => !reading.endsWith(':: nobody'))).toEqual([]);
  });
});
