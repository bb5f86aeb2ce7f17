import { describe, expect, test } from 'vitest';
import { readBody, V1, V2, V3 } from '#lib/post/fixture.ts';

const talks = (body: string) => readBody(body).talks.map(([day, text, video]) => [day, text, video]);
const [SEVEN, EIGHT, NINE] = ['hGqEMDRgJw8', 'N-0X09sNrw0', 'N-0X09sNrw1'];

describe('a linked title with its speaker in the line below is a talk', () => {
  test.each([
    ['a hard break by a backslash', `[Seven Pods](${V1})\\\nAnn Lee\n\n[Eight Pods](${V2})\\\nBo Ray\n`],
    ['a plain line break', `[Seven Pods](${V1})\nAnn Lee\n\n[Eight Pods](${V2})\nBo Ray\n`],
    ['a `<br>`', `[Seven Pods](${V1})<br>\nAnn Lee\n\n[Eight Pods](${V2})<br>\nBo Ray\n`],
    [
      'the title bold and the name in italics',
      `**[Seven Pods](${V1})**  \n*Ann Lee*\n\n**[Eight Pods](${V2})**  \n*Bo Ray*\n`,
    ],
    ['items of a list', `- [Seven Pods](${V1})  \n  Ann Lee\n- [Eight Pods](${V2})  \n  Bo Ray\n`],
  ])('%s', (_, body) => {
    expect(talks(body)).toEqual([
      [null, 'Seven Pods - Ann Lee', SEVEN],
      [null, 'Eight Pods - Bo Ray', EIGHT],
    ]);
  });
});

describe('numbered talks under a day are talks, with a video or without', () => {
  test.each([
    ['dots', `1. [Seven Pods](https://xconf.example/#7)\n2. Eight Pods by Bo Ray [video](${V2})\n`],
    ['brackets', `1) [Seven Pods](https://xconf.example/#7)\n2) Eight Pods by Bo Ray [video](${V2})\n`],
    [
      'one number for all',
      `1. [Seven Pods](https://xconf.example/#7)\n1. Eight Pods by Bo Ray [video](${V2})\n`,
    ],
  ])('%s', (_, list) => {
    expect(talks(`Talks I attended, in order:\n\n## Day 2\n${list}`)).toEqual([
      ['Day 2', 'Seven Pods', null],
      ['Day 2', 'Eight Pods by Bo Ray video', EIGHT],
    ]);
  });
});

describe('a bold title with its speaker in the prose under a day is a talk', () => {
  test.each([
    ['within the bold words', 'I heard **Seven Pods by Ann Lee, Acme** and liked it.'],
    ['behind the bold words', 'Then came **Seven Pods** by Ann Lee, Acme. It was long.'],
    ['at the begin of a paragraph', '**Seven Pods by Ann Lee, Acme** was the best of all.'],
    ['bold by underscores', 'My first was __Seven Pods by Ann Lee, Acme__, in a full hall.'],
  ])('%s', (_, prose) => {
    expect(readBody(`## Day 1\n\n${prose}\n`).talks.map(([day, text]) => [day, text])).toEqual([
      ['Day 1', 'Seven Pods by Ann Lee, Acme'],
    ]);
  });
});

describe('several lists of one shape are all read', () => {
  test.each([
    ['a list for each room', '## Hall A', '## Hall B'],
    ['a list under each bold line', '**Networking**', '**Storage**'],
    ['a list under each heading of a language', '## Go', '## Rust'],
  ])('%s', (_, first, second) => {
    const body = `${first}\n\n- [Seven Pods - Ann Lee](${V1})\n- [Eight Pods - Bo Ray](${V2})\n\n${second}\n\n- [Nine Pods - Cy Day](${V3})\n`;
    expect(talks(body).map(([, text, video]) => [text, video])).toEqual([
      ['Seven Pods - Ann Lee', SEVEN],
      ['Eight Pods - Bo Ray', EIGHT],
      ['Nine Pods - Cy Day', NINE],
    ]);
  });
});

describe('talks that share one recording are read, each with its own start', () => {
  test.each([
    ['seconds', `${V1}?t=1s`, `${V1}?t=2085`],
    ['minutes and seconds', `${V1}?t=0m1s`, `${V1}?t=34m45s`],
    [
      'the long address',
      `https://www.youtube.com/watch?v=${SEVEN}&t=1`,
      `https://www.youtube.com/watch?v=${SEVEN}&t=34m45s`,
    ],
    [
      'an embedded player',
      `https://www.youtube.com/embed/${SEVEN}?start=1`,
      `https://www.youtube.com/embed/${SEVEN}?start=2085`,
    ],
  ])('%s', (_, first, second) => {
    const body = `## Sessions\n\n- [Seven Pods](${first}) - Ann Lee\n- [Eight Pods](${second}) - Bo Ray\n`;
    expect(talks(body)).toEqual([
      [null, 'Seven Pods - Ann Lee', SEVEN],
      [null, 'Eight Pods - Bo Ray', SEVEN],
    ]);
    expect(readBody(body).messages).toEqual([]);
  });
});

describe('an address that stands apart from its words is their link, and told', () => {
  test.each([
    ['bullets', '- ', ''],
    ['numbers', '1. ', ''],
    ['bold words', '- **', '**'],
    ['a line of its own', '', ''],
  ])('%s', (_, before, behind) => {
    const line = (title: string, url: string) => `${before}[${title}] (${url})${behind}\n\n`;
    const body = `## Videos\n\n${line('Seven Pods by Ann Lee', V1)}${line('Eight Pods by Bo Ray', V2)}`;
    const { rules } = readBody(body);
    expect(talks(body)).toEqual([
      [null, 'Seven Pods by Ann Lee', SEVEN],
      [null, 'Eight Pods by Bo Ray', EIGHT],
    ]);
    expect(rules).toEqual(['link-space']);
  });
});

describe('a weekday that is not that of its date is told', () => {
  test.each([
    ['Tuesday, 2024-04-19', 'Friday'],
    ['Wed, April 16, 2024', 'Tuesday'],
    ['Freitag, 16. April 2024', 'Tuesday'],
    ['2024/04/18 (Monday)', 'Thursday'],
  ])('%s', (day, right) => {
    const { messages } = readBody(`## Sessions\n\n### ${day}\n\n- [Seven Pods](${V1}) - Ann Lee\n`);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`is a ${right}`);
  });
});

test.each(['Name | Speakers', 'Name | Presenter', 'Names | Who'])(
  'a table with the columns %s',
  (columns) => {
    const body = `## Talks\n\n| ${columns} | URL |\n|---|---|---|\n| Seven Pods | Ann Lee | ${V1} |\n`;
    expect(talks(body)).toEqual([[null, 'Seven Pods - Ann Lee', SEVEN]]);
  },
);

test.each([
  'Meine Sessions',
  'Vorträge, die ich gesehen habe',
  'Les conférences que j’ai vues',
  'Mis charlas',
  'Minhas palestras',
])('a list under “%s” has its heading', (heading) => {
  const { talks, messages } = readBody(
    `## ${heading}\n\n### Mittwoch\n\n- [Seven Pods](${V1}) - Ann Lee\n- [Eight Pods](${V2}) - Bo Ray\n`,
  );
  expect(talks).toHaveLength(2);
  expect(messages.filter((message) => message.includes('without its heading'))).toEqual([]);
});
