import { expect, test } from 'vitest';
import { readBody, V1, V2, V3 } from '#lib/post/fixture.ts';

const texts = (body: string) => readBody(body).talks.map(([, text]) => text);
const unread = (body: string) =>
  readBody(body).messages.filter((message) => message.includes('not read as a talk'));

test('sentences that begin with a link are no talks, nor are headings with a name among others', () => {
  const body = `## Ann Lee - Director, Acme

[Her talk on pods](${V1}) was good. It made me think.

## Bo Ray - Engineer, Acme

[Bo Ray](${V2}) spoke of stores.

## Storage

Words.
`;
  expect(texts(body)).toEqual([]);
});

test('what may be a talk and is not sure is told', () => {
  expect(
    readBody(`## Storage\n\nI saw **Seven Pods**, by somebody from Acme.\n`).missing,
  ).toMatchInlineSnapshot(
    `"Unexpected report without a talk, expected entries such as \`- [Title](address of the video) - Name, Company\` under a heading such as \`Talks I attended\`; seen instead: 1 heading without video or speaker"`,
  );
  expect(readBody(`## Talks\n\n- Seven Pods\n- Eight Pods\n`).missing).toMatchInlineSnapshot(
    `"Unexpected report without a talk, expected entries such as \`- [Title](address of the video) - Name, Company\` under a heading such as \`Talks I attended\`; seen instead: a list of 2 entries, none with a video (line 6)"`,
  );
  expect(
    readBody(`## Seven Pods by Ann Lee\n\nGood.\n\n## Storage\n\n[this](${V1})\n`).missing,
  ).toMatchInlineSnapshot(
    `"Unexpected report without a talk, expected entries such as \`- [Title](address of the video) - Name, Company\` under a heading such as \`Talks I attended\`; seen instead: a heading that may be a talk, under no day (line 4), a line that may be a talk, under no day (line 10)"`,
  );
});

test.each([
  ['videos in sentences', `I saw [one](${V1}).\n\nThen [another](${V2}) and [this](${V3}).\n`, '3 videos'],
  ['under a day', `## Day 1\n\nI saw [one](${V1}), then [another](${V2}).\n`, '2 videos'],
  ['within a quote', `> I saw [one](${V1}) and [another](${V2}).\n`, '2 videos'],
])('videos linked in running text without a name are told: %s', (_, body, videos) => {
  const { talks, missing } = readBody(body);
  expect(talks).toEqual([]);
  expect(missing).toContain(`${videos} linked in running text`);
});

test('lines with a video that name nobody are told', () => {
  const { talks, missing } = readBody(`## Tuesday\n\nThis was good: ${V1}\n\nAnd this: ${V2}\n`);
  expect(talks).toEqual([]);
  expect(missing).toContain('a line that may be a talk, without speakers (line 6)');
});

/** What a message says was seen in the place of talks. */
const seenIn = (body: string) => readBody(body).missing?.replace(/^.*seen instead: /, '');

test('of many things that may be talks the first three are told', () => {
  const lists = ['One', 'Two', 'Three', 'Four'].map((title) => `- ${title}\n\nWords.\n\n`);
  const seen = 'a list of one entry, none with a video';
  expect(seenIn(lists.join(''))).toBe(`${seen} (line 4), ${seen} (line 8), ${seen} (line 12) and 1 more`);
  expect(seenIn(lists.slice(1).join(''))).toBe(`${seen} (line 4), ${seen} (line 8), ${seen} (line 12)`);
  expect(readBody('Words.\n').missing).toMatch(/seen instead: running text alone$/);
  expect(readBody('## A\n\n## B\n').missing).toMatch(/seen instead: 2 headings without video or speaker$/);
  expect(readBody(`I saw [this](${V1}).\n`).missing).toMatch(/seen instead: 1 video linked in running text$/);
});

test('a list that is not read is told, with the reason', () => {
  const body = `## Talks I attended

- [Seven Pods](${V1}) - Ann Lee, Acme

## Seen later

- [Eight Pods](${V2}) - Bo Ray, Acme
- [Nine Pods](${V3}) - Cy Day, Acme
`;
  expect(readBody(body).messages).toMatchInlineSnapshot(`
    [
      "r.md:10:1-11:59: Unexpected list that is not read as talks, expected it to be like the session list: it does not stand below \`Talks I attended\`",
    ]
  `);
  const mixed = `## Tuesday

- [Seven Pods](${V1}) - Ann Lee, Acme
- [Eight Pods](${V2}) - Bo Ray, Acme

## Odds and ends

- the food was good
- the rooms were full
- somebody showed [this](${V3})
`;
  expect(readBody(mixed).messages).toMatchInlineSnapshot(`
    [
      "r.md:6:3-6:61: Unexpected session list without its heading, expected one such as \`All The Sessions I Went To\`",
      "r.md:11:1-13:55: Unexpected list that is not read as talks, expected it to be like the session list: only 1 of its 3 entries link a video",
    ]
  `);
});

test('what stands among the talks and may be one is told once', () => {
  const summaries = `### Tuesday

<details><summary>Seven Pods, Ann Lee</summary>

Notes. <${V1}>

</details>

<details><summary>Eight Pods, Bo Ray</summary>

Other notes.

</details>
`;
  expect(unread(summaries)).toEqual([
    'r.md:12:19-12:37: Unexpected `Eight Pods, Bo Ray` among the talks, expected a video, the talk’s page or `Title - Name, Company`; not read as a talk',
  ]);
  const definitions = `## Talks I saw

Seven Pods, by Ann Lee (Acme)
: The first one. [Video](${V1})

Eight Pods, by Bo Ray
: The second.

Nine Pods, by Cy Day
: The third.
`;
  expect(unread(definitions)).toEqual([
    'r.md:9:1-10:14: Unexpected `Eight Pods, by Bo Ray` (and 1 more) among the talks, expected a video, the talk’s page or `Title - Name, Company`; not read as a talk',
  ]);
});

test.each([
  [
    'beside headings that are talks',
    `- [Nine Pods](${V3})\n\n## [Seven Pods](${V1})\n\n## [Eight Pods](${V2})\n`,
    'it stands under no day and beside no list like it',
  ],
  [
    'with few videos',
    `## Talks I saw\n\n- [Seven Pods](${V1})\n\n## Seen later\n\nMany, such as:\n\n- [Eight Pods](${V2})\n- [Nine Pods](${V3})\n- Ten\n`,
    'it does not stand below `Talks I saw`',
  ],
])('a list that is not read is told why: %s', (_, body, why) => {
  const told = readBody(body).messages.filter((message) => message.includes('list that is not read'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`: ${why}`);
});

test.each([
  ['a list without a video', `## Talks I saw\n\n- [Seven Pods](${V1})\n\n## Food\n\n- good\n- better\n`],
  [
    'a list in the note on a talk',
    `## [Seven Pods](${V1})\n\n- [one](${V3})\n- more\n- still more\n\n## [Eight Pods](${V2})\n`,
  ],
  [
    'a heading of another level',
    `## Talks I saw\n\n### [Seven Pods](${V1})\n\n### [Eight Pods](${V2})\n\n#### More\n`,
  ],
])('%s is not told', (_, body) => {
  const { messages } = readBody(body);
  expect(messages.filter((message) => /not read/.test(message))).toEqual([]);
});

test('a heading among headings that are talks is told, and the beginning of a long one', () => {
  const long = 'Nine Pods and how they came to be what they are after all these years';
  const body = `## Talks I saw\n\n### [Seven Pods](${V1})\n\n### [Eight Pods](${V2})\n\n### ${long}\n\nWords.\n`;
  expect(unread(body)).toEqual([
    `r.md:10:1-10:${long.length + 5}: Unexpected \`${long.slice(0, 60)}\` among the talks, expected a video, the talk’s page or \`Title - Name, Company\`; not read as a talk`,
  ]);
});
