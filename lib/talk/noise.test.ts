import { describe, expect, test } from 'vitest';
import { cases, read, summary } from './case-table.ts';

describe('times, years and events behind a title or a name are passed over', () => {
  const table = String.raw`
* [Seven Pods](https://youtu.be/hGqEMDRgJw8) by **Ann Lee** (XConf 2013) [32:55]
  [session] Seven Pods :: Ann Lee
* [Eight Pods](https://youtu.be/hGqEMDRgJw8) [00:32:55] by **Bo Ray** (2013)
  [session] Eight Pods :: Bo Ray
* [Nine Pods - Cy Day (2016)](https://youtu.be/hGqEMDRgJw8)
  [session] Nine Pods :: Cy Day
Ten Pods - Di Fox, Acme (45 min)
  [session] Ten Pods :: Di Fox @Acme
Eleven Pods [1:02:03] - Ed Gil, Acme [Cloud Summit Oslo 2023]
  [session] Eleven Pods :: Ed Gil @Acme
Twelve Pods (20 minutes) - Flo Hart (PodCamp 2021)
  [session] Twelve Pods :: Flo Hart
What happened in 2013 - Ann Lee, Acme
  [session] What happened in 2013 :: Ann Lee @Acme
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('an event with its year before or behind an entry is passed over', () => {
  const table = String.raw`
XConf 2014 - Mellow Pods
  [session] Mellow Pods :: nobody
GoPodCo 2012 - Step Back, Bake a Cake
  [session] Step Back, Bake a Cake :: nobody
Pods in Depth - Ann Lee - XConf 2024
  [session] Pods in Depth :: Ann Lee
Pods in Depth | Ann Lee | XConf 2024
  [session] Pods in Depth :: Ann Lee
XConf 2018: Opening Keynote: Pods by Ann Lee
  [keynote] Pods :: Ann Lee
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('notices about tickets are passed over', () => {
  const table = String.raw`
PodCon Hosted by Acme - Full-Day Event | ALL ACCESS PASS REQUIRED
  [session] PodCon Hosted by Acme - Full-Day Event :: nobody
Pods for All, a Workshop | SEPARATE REGISTRATION REQUIRED
  [session] Pods for All, a Workshop :: nobody
[SOLD OUT] Pods by Night - Ann Lee, Acme
  [session] Pods by Night :: Ann Lee @Acme
Pods by Day - Bo Ray, Acme (ADDITIONAL TICKET REQUIRED)
  [session] Pods by Day :: Bo Ray @Acme
LOUD PODS - Cy Day, Acme
  [session] LOUD PODS :: Cy Day @Acme
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('a word of another link is nobody and no company, and so is a collective', () => {
  const table = String.raw`
- [Seven Pods - Ann Lee](https://youtu.be/hGqEMDRgJw8) - [Transcript](https://example.org/t).
  [session] Seven Pods :: Ann Lee
- [Eight Pods - Bo Ray](https://youtu.be/hGqEMDRgJw8) - [Paper](https://example.org/p) | [HN](https://example.org/h)
  [session] Eight Pods :: Bo Ray
- [Nine Pods](https://youtu.be/hGqEMDRgJw8) - [Slides](https://example.org/s), [Code](https://example.org/c)
  [session] Nine Pods :: nobody
Ten Pods - Cy Day | Transcript | Slides
  [session] Ten Pods :: Cy Day
- [Lightning Talks by Various Presenters](https://youtu.be/hGqEMDRgJw8)
  [session] Lightning Talks :: nobody
Show and Tell - Various Speakers
  [session] Show and Tell :: nobody
Open Questions by Many People
  [session] Open Questions :: nobody
Ask Us Anything / Everybody
  [session] Ask Us Anything :: nobody
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('names before a shared company are names, also between semicolons', () => {
  const table = String.raw`
Cache Wins - Tia May Smith, Red Hat; Kay Yan, DaoCloud; Vita Bort, Nili Guy & Mara Ayo, IBM
  [session] Cache Wins :: Tia May Smith @Red Hat ; Kay Yan @DaoCloud ; Vita Bort @IBM ; Nili Guy @IBM ; Mara Ayo @IBM
Routing - Lin Sand, Pete Jaus & Eitan Yard, Solo.io & Dmytro Rash, Amdocs
  [session] Routing :: Lin Sand @Solo.io ; Pete Jaus @Solo.io ; Eitan Yard @Solo.io ; Dmytro Rash @Amdocs
Sharing - Ann Lee, Bo Ray & Cy Day, Google; Di Fox, Lyft
  [session] Sharing :: Ann Lee @Google ; Bo Ray @Google ; Cy Day @Google ; Di Fox @Lyft
Pairs - Ann Lee, Google & Bo Ray, Lyft & Cy Day, IBM
  [session] Pairs :: Ann Lee @Google ; Bo Ray @Lyft ; Cy Day @IBM
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('an entry that stands alone never takes the title for the speaker', () => {
  test.each([
    'Ann Lee - Topaz Pods',
    'Bo Ray - Knobs, Levers and Buttons',
    'Talks - Ann Lee: Seven Pods',
    'Cy Day: Eight Pods',
    'Di Fox | Nine Pods',
  ])('%s', (line) => {
    const { title, speakers, messages } = read(line);
    expect({ title, speakers }).toEqual({ title: line, speakers: [] });
    expect(messages.map(({ ruleId }) => ruleId)).toContain('speaker-first');
  });

  test.each([
    'TALK | Ann Lee | Seven Pods',
    'KEYNOTE | Bo Ray | Eight Pods',
    'SESSION | Gus Ott | Nine Pods',
  ])('nor a label: %s', (line) => {
    const { title, speakers } = read(line);
    expect({ title, speakers }).toEqual({ title: line.replace(/^\w+ \| /, ''), speakers: [] });
  });

  test('and says its doubt', () => {
    expect(read('Ann Lee - Topaz Pods').messages.find(({ ruleId }) => ruleId === 'speaker-first')).toEqual({
      severity: 'warning',
      ruleId: 'speaker-first',
      reason:
        'Unexpected `Ann Lee` before the title, expected the speakers behind it; a list would tell which is which',
      range: [0, 7],
    });
  });
});

test('an entry beyond 64 KB is told and not read', () => {
  const { title, speakers, messages } = read(`${'Pods '.repeat(14_000)}- Ann Lee, Acme`);
  expect({ title, speakers }).toEqual({ title: '', speakers: [] });
  expect(messages).toEqual([
    {
      severity: 'error',
      ruleId: 'entry-too-long',
      reason: 'Unexpected entry of 68 KB, expected 64 KB at most: it was not read',
      range: null,
    },
  ]);
});
