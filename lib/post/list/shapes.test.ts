import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readPost } from '#lib/post/read-post.ts';
import { readBody, V1, V2, V3 } from '#lib/post/fixture.ts';

const [SEVEN, EIGHT, NINE] = ['hGqEMDRgJw8', 'N-0X09sNrw0', 'N-0X09sNrw1'];
/** The talks of a report as `day | text | video`. */
const talks = (body: string) =>
  readBody(body).talks.map(([day, text, video]) =>
    [day, text, video].filter((part) => part !== null).join(' | '),
  );

const table = (head: string, ...rows: string[]) =>
  `## Talks\n\n| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n${rows.map((row) => `| ${row} |\n`).join('')}`;

describe('a table is read by its columns', () => {
  test.each([
    [
      'Talk | Speaker | Company | Video',
      `Seven Pods | Ann Lee | Acme | ${V1}`,
      `Seven Pods - Ann Lee, Acme | ${SEVEN}`,
    ],
    [
      'Vortrag | Sprecher | Firma | Aufzeichnung',
      `Seven Pods | Ann Lee | Acme | ${V1}`,
      `Seven Pods - Ann Lee, Acme | ${SEVEN}`,
    ],
    [
      'Titre | Intervenant | Entreprise | Enregistrement',
      `Seven Pods | Ann Lee | Acme | ${V1}`,
      `Seven Pods - Ann Lee, Acme | ${SEVEN}`,
    ],
    [
      'Título | Ponente | Empresa | Grabación',
      `Seven Pods | Ann Lee | Acme | ${V1}`,
      `Seven Pods - Ann Lee, Acme | ${SEVEN}`,
    ],
    ['Video | What | Who', `${V1} | Seven Pods | Ann Lee`, `Seven Pods - Ann Lee | ${SEVEN}`],
    ['Session | Company', `[Seven Pods](${V1}) | Acme`, `Seven Pods - Acme | ${SEVEN}`],
    ['Name | Speaker', `[Seven Pods](${V1}) | Ann Lee`, `Seven Pods - Ann Lee | ${SEVEN}`],
    ['Talk | Time | Speaker', `[Seven Pods](${V1}) | 9:00 | Ann Lee`, `Seven Pods - Ann Lee | ${SEVEN}`],
    [
      'Talk | Rating | Who was it?',
      `[Seven Pods](${V1}) | good | Ann Lee`,
      `Seven Pods - Ann Lee | ${SEVEN}`,
    ],
    [
      '# | Time | Stuff | Speaker',
      `1 | 9:00 | [Seven Pods](${V1}) | Ann Lee`,
      `Seven Pods - Ann Lee | ${SEVEN}`,
    ],
    [
      'Talk | Speaker',
      `[Seven Pods](${V1}) | [Ann Lee](https://example.org/ann)`,
      `Seven Pods - Ann Lee | ${SEVEN}`,
    ],
  ])('%s', (head, row, expected) => {
    expect(talks(table(head, row))).toEqual([expected]);
  });

  test('a day stands above all rows up to the next, and empty rows and breaks are passed over', () => {
    const body = table(
      'Day | Talk | Video',
      `Tuesday | Seven Pods | ${V1}`,
      `Tuesday | Eight Pods | ${V2}`,
      '| Lunch |',
      '| | |',
      `Wednesday | Nine Pods | ${V3}`,
      ' | Ten Pods | ',
    );
    expect(talks(body)).toEqual([
      `Tuesday | Seven Pods | ${SEVEN}`,
      `Tuesday | Eight Pods | ${EIGHT}`,
      `Wednesday | Nine Pods | ${NINE}`,
      'Wednesday | Ten Pods',
    ]);
  });

  test('a table without names for its columns has a talk in its first row as well', () => {
    const body = table(`[Seven Pods](${V1}) | Ann Lee`, `[Eight Pods](${V2}) | Bo Ray`);
    expect(talks(body)).toEqual([`Seven Pods - Ann Lee | ${SEVEN}`, `Eight Pods - Bo Ray | ${EIGHT}`]);
  });
});

describe('a list of items is read with what stands below them', () => {
  test.each([
    [
      'remarks',
      '- [Seven Pods](V1) - Ann Lee\n  - good\n  - [slides](https://example.org/a)\n',
      [`Seven Pods - Ann Lee | ${SEVEN}`],
    ],
    ['the video', '- Seven Pods - Ann Lee\n  - good\n  - [Video](V1)\n', [`Seven Pods - Ann Lee | ${SEVEN}`]],
    ['the video by itself', '- Seven Pods - Ann Lee\n\n  V1\n', [`Seven Pods - Ann Lee V1 | ${SEVEN}`]],
    [
      'another talk with a video',
      '- [Seven Pods](V1) - Ann Lee\n  - [Eight Pods](V2) - Bo Ray\n',
      [`Seven Pods - Ann Lee | ${SEVEN}`, `Eight Pods - Bo Ray | ${EIGHT}`],
    ],
    [
      'talks of a day',
      '- Tuesday\n  - Seven Pods - Ann Lee\n  - [Eight Pods](V2)\n',
      [`Tuesday | Eight Pods | ${EIGHT}`],
    ],
    [
      'nothing, as an item is empty',
      '- \n- [Seven Pods](V1) - Ann Lee\n',
      [`Seven Pods - Ann Lee | ${SEVEN}`],
    ],
    [
      'the names, in a line of their own',
      '- [Seven Pods](V1)\n  Ann Lee, Acme\n',
      [`Seven Pods - Ann Lee, Acme | ${SEVEN}`],
    ],
    [
      'names that go on with the line before',
      '- [Seven Pods](V1) - Ann Lee &\n  Bo Ray\n',
      [`Seven Pods - Ann Lee & Bo Ray | ${SEVEN}`],
    ],
    [
      'names behind those in the line before',
      '- [Seven Pods](V1) - Ann Lee\n  Bo Ray\n',
      [`Seven Pods - Ann Lee Bo Ray | ${SEVEN}`],
    ],
    [
      'fields',
      '- Seven Pods\n  - Speaker: Ann Lee\n  - Company: Acme\n  - Video: V1\n',
      [`Seven Pods - Ann Lee, Acme | ${SEVEN}`],
    ],
    ['a company alone', '- Seven Pods\n  - Company: Acme\n  - Video: V1\n', [`Seven Pods - Acme | ${SEVEN}`]],
    [
      'fields beside the names in the item',
      '- Seven Pods - Ann Lee\n  - Speaker: zebra42\n  - Video: V1\n',
      [`Seven Pods - Ann Lee | ${SEVEN}`],
    ],
    [
      'fields beside the video in the item',
      '- [Seven Pods](V1)\n  - Speaker: Ann Lee\n  - Video: V2\n',
      [`Seven Pods - Ann Lee | ${SEVEN}`],
    ],
  ])('%s', (_, list, expected) => {
    const body = `## Talks\n\n${list.replaceAll('V1', V1).replaceAll('V2', V2)}`;
    expect(talks(body)).toEqual(expected.map((line) => line.replaceAll('V1', V1)));
  });
});

test('names below a title with a comma in it are its speakers', () => {
  expect(talks(`## Talks\n\n- [Pods, Tents and more](${V1})\n  Ann Lee, Acme\n`)).toEqual([
    `Pods, Tents and more - Ann Lee, Acme | ${SEVEN}`,
  ]);
});

test('a column of names is that of the speakers, where no other is', () => {
  expect(
    talks(`## Talks\n\n| Stuff | Name | Video |\n|---|---|---|\n| Seven Pods | Ann Lee | ${V1} |\n`),
  ).toEqual([`Seven Pods - Ann Lee | ${SEVEN}`]);
});

describe('lines of a paragraph are talks where a link tells their titles', () => {
  test.each([
    [
      'a link with its names behind',
      `[Seven Pods](${V1}) - Ann Lee\n[Eight Pods](${V2}) - Bo Ray\n`,
      [`Seven Pods - Ann Lee | ${SEVEN}`, `Eight Pods - Bo Ray | ${EIGHT}`],
    ],
    [
      'words with the video at the end',
      `Seven Pods - Ann Lee [video](${V1})\nEight Pods - Bo Ray [video](${V2})\n`,
      [`Seven Pods - Ann Lee video | ${SEVEN}`, `Eight Pods - Bo Ray video | ${EIGHT}`],
    ],
    [
      'words and the address in the next line',
      `Seven Pods - Ann Lee\n${V1}\nEight Pods - Bo Ray\n${V2}\n`,
      [`Seven Pods - Ann Lee ${V1} | ${SEVEN}`, `Eight Pods - Bo Ray ${V2} | ${EIGHT}`],
    ],
    [
      'a time before the link',
      `9:00 [Seven Pods](${V1})\n10:00 [Eight Pods](${V2})\n`,
      [`9:00 Seven Pods | ${SEVEN}`, `10:00 Eight Pods | ${EIGHT}`],
    ],
    [
      'names before the link',
      `Ann Lee: [Seven Pods](${V1})\nBo Ray: [Eight Pods](${V2})\n`,
      [`Ann Lee: Seven Pods | ${SEVEN}`, `Bo Ray: Eight Pods | ${EIGHT}`],
    ],
    [
      'bold titles with names in the next line',
      `**Seven Pods**\nAnn Lee\n\n**Eight Pods**\nBo Ray\n`,
      ['Seven Pods - Ann Lee', 'Eight Pods - Bo Ray'],
    ],
    ['a sentence', `I saw [Seven Pods](${V1}) there\n`, []],
    ['a very long line', `[Seven Pods](${V1}) - ${'word '.repeat(70)}\n`, []],
  ])('%s', (_, lines, expected) => {
    expect(talks(`## Talks I saw\n\n### Tuesday\n\n${lines}`)).toEqual(
      expected.map((line) => `Tuesday | ${line}`),
    );
  });
});

const day = (heading: string, title: string, url: string) =>
  `${heading}\n\n- [${title}](${url}) - Ann Lee\n\n`;
const list = (room: string, url: string) =>
  `## Talks I saw in ${room}\n\n### Tuesday\n\n- [${room}](${url}) - Ann Lee\n\n`;

describe('days', () => {
  test('lists of one day in several parts of the report are joined', () => {
    expect(talks(list('Hall', V1) + list('Room', V2))).toEqual(
      [`Tuesday | Hall | ${SEVEN}`, `Tuesday | Room | ${EIGHT}`].map((line) =>
        line.replace(/(Hall|Room) \|/, '$1 - Ann Lee |'),
      ),
    );
    expect(readBody(list('Hall', V1) + list('Room', V2)).rules).toEqual([]);
  });

  test.each([
    ['headings', '### Tuesday', '### Wednesday'],
    ['bold lines', '**Tuesday**', '**Wednesday:**'],
    ['plain lines', 'Tuesday', 'Day 2'],
    ['dates', '### 21 May 2019', '### 2019-05-22'],
    ['callouts', '> [!info] Tuesday', 'Wednesday'],
    ['misspelt words', '### Tuesday', '### Wensday'],
    ['misspelt bold words', '**Tuesday**', '**Wensday** :'],
  ])('%s stand over their lists', (_, first, second) => {
    const body = `## Talks I saw\n\n${day(first, 'Seven Pods', V1)}${day(second, 'Eight Pods', V2)}`;
    const heads = readBody(body).talks.map(([heading]) => heading);
    expect(heads[1]).toBe(second.replaceAll(/[#*>]|\[!\w+\]/g, '').trim());
  });

  test('entries before the first day belong to none', () => {
    const body = `## Talks I saw\n\n- [Seven Pods](${V1}) - Ann Lee\n\n${day('### Tuesday', 'Eight Pods', V2)}`;
    expect(talks(body)).toEqual([
      `Seven Pods - Ann Lee | ${SEVEN}`,
      `Tuesday | Eight Pods - Ann Lee | ${EIGHT}`,
    ]);
  });

  test('the second of two days without talks is told once, and a day twice as well', () => {
    expect(
      readBody(`## Talks I saw\n\n${day('### Tuesday', 'A', V1)}### Wednesday\n\n### Thursday\n`).rules,
    ).toEqual(['day-empty', 'day-empty']);
    expect(
      readBody(`## Talks I saw\n\n${day('### Tuesday', 'A', V1)}${day('### Tuesday', 'B', V2)}`).rules,
    ).toEqual(['day-twice']);
  });

  test('a heading that is no day and over nothing is no day', () => {
    expect(
      readBody(`## Talks I saw\n\n${day('### Tuesday', 'A', V1)}### Some words\n\nOn pods.\n`).rules,
    ).toEqual([]);
  });
});

const read = (body: string, listHeading: string | null = null) => {
  const post = readPost(new VFile(`---\ntitle: x\n---\n${body}`), { address: null, listHeading });
  return [post.listAnchor, post.days.flatMap(({ entries }) => entries).length];
};

describe('a heading over a list', () => {
  const list = `- [Seven Pods](${V1}) - Ann Lee\n- [Eight Pods](${V2}) - Bo Ray\n`;

  test.each([
    ['a sure one before a likely one', `## Talks\n\n${list}\n## Talks I saw\n\n${list}`, 'talks-i-saw', 2],
    [
      'a likely one where the sure one has no video',
      `## Talks I saw\n\nMany.\n\n## Agenda\n\n${list}`,
      'agenda',
      2,
    ],
    [
      'a sure one over entries without a video',
      '## Talks I saw\n\n- Seven Pods\n- Eight Pods\n',
      'talks-i-saw',
      2,
    ],
    ['no likely one over entries without a video', '## Talks\n\n- Seven Pods\n- Eight Pods\n', null, 0],
    [
      'all that are like the first',
      `## Talks I saw on Tuesday\n\n${list}\n## Talks I saw on Friday\n\n${list}`,
      'talks-i-saw-on-tuesday',
      4,
    ],
    ['none below another level', `## Talks I saw\n\n${list}\n### Talks we saw\n\n${list}`, 'talks-i-saw', 4],
    [
      'none of another level behind it',
      `### Talks I saw\n\n${list}\n## Talks we saw\n\n${list}`,
      'talks-i-saw',
      2,
    ],
  ])('%s', (_, body, anchor, count) => {
    expect(read(body)).toEqual([anchor, count]);
  });

  test('that the conference names comes first, even without a video', () => {
    const body = `## Talks I saw\n\n${list}\n## Was war\n\n- Nine Pods\n`;
    expect(read(body, 'Was war!')).toEqual(['was-war', 1]);
    expect(read(body, 'Was sonst?')).toEqual(['talks-i-saw', 2]);
  });

  test('under a day gives its entries that day', () => {
    expect(
      talks(`# Tuesday\n\n## Talks I saw\n\n${list}\n# Friday\n\n## Talks I saw\n\n- [Nine Pods](${V3})\n`),
    ).toEqual([
      `Tuesday | Seven Pods - Ann Lee | ${SEVEN}`,
      `Tuesday | Eight Pods - Bo Ray | ${EIGHT}`,
      `Friday | Nine Pods | ${NINE}`,
    ]);
  });
});

const far = (blocks: number) =>
  `## Talks I saw\n\n### Seven Pods\n\n${'Words.\n\n'.repeat(blocks)}${V1}\n\n### [Eight Pods](${V2})\n`;
const notes = (body: string) => readBody(body).talks.map(([, text, , note]) => [text, note]);

describe('what was said of a talk below it is its note', () => {
  test.each([
    [
      'paragraphs below a heading',
      `### [Seven Pods](${V1})\n\nGood.\n\nVery good.\n\n### [Eight Pods](${V2})\n`,
      [2, 0],
    ],
    [
      'a list below a heading',
      `### [Seven Pods](${V1})\n\n- good\n\n### [Eight Pods](${V2})\n\nWords.\n`,
      [1, 1],
    ],
    [
      'headings below a heading',
      `### [Seven Pods](${V1})\n\nGood.\n\n#### More\n\n- words\n\n### [Eight Pods](${V2})\n`,
      [1, 0],
    ],
    [
      'a paragraph below a bold line',
      `**[Seven Pods](${V1})**\n\nGood.\n\n**[Eight Pods](${V2})**\n`,
      [1, 0],
    ],
    [
      'the paragraph that the talk is in',
      `[Seven Pods](${V1}) - Ann Lee\nwas good.\n\n[Eight Pods](${V2}) - Bo Ray\n`,
      [1, 0],
    ],
  ])('%s', (_, body, expected) => {
    expect(notes(`## Talks I saw\n\n${body}`).map(([, note]) => note)).toEqual(expected);
  });

  test('a player far below a heading is a part of the note', () => {
    expect(readBody(far(3)).talks.map(([, , video]) => video)).toEqual([SEVEN, EIGHT]);
    expect(readBody(far(4)).talks.map(([, , video]) => video)).toEqual([EIGHT]);
  });
});
