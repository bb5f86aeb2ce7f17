import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readVideoUrl } from '#lib/video.ts';
import { readPost } from './read-post.ts';

/** The talks of a report by day: text and video of each, and the rules of its messages. */
function read(body: string) {
  const file = new VFile({ path: 'notes.md', value: `---\ntitle: XConf\n---\n${body}` });
  const { days, missing } = readPost(file, { address: null, listHeading: null });
  return {
    talks: days.flatMap(({ heading, entries }) =>
      entries.map(({ text, links, note }) => {
        const video = links.map(({ url }) => readVideoUrl(url)?.id).find((id) => id !== undefined);
        return [heading, text, video ?? null, note.length] as const;
      }),
    ),
    rules: file.messages.map(({ ruleId }) => ruleId),
    missing: missing?.reason ?? null,
  };
}
const texts = (body: string) => read(body).talks.map(([, text]) => text);

const V1 = 'https://youtu.be/hGqEMDRgJw8';
const V2 = 'https://youtu.be/N-0X09sNrw0';
const V3 = 'https://youtu.be/N-0X09sNrw1';

test('a list of the same name under each day', () => {
  const body = `## Day 1

### Videos

- [Seven Pods](${V1}) - Ann Lee, Acme

## Day 2

### Videos

- [Nine Pods](${V3}) - Cy Day, Acme
`;
  expect(read(body)).toEqual({
    talks: [
      ['Day 1', 'Seven Pods - Ann Lee, Acme', 'hGqEMDRgJw8', 0],
      ['Day 2', 'Nine Pods - Cy Day, Acme', 'N-0X09sNrw1', 0],
    ],
    rules: [],
    missing: null,
  });
});

test('lists of other names beside it under the days', () => {
  const body = `## Monday

### Keynotes

1. [Seven Pods](${V1}) - Ann Lee, Acme

### Talks

1. [Eight Pods](${V2}) - Bo Ray, Acme

## Tuesday

### Talks

1. [Nine Pods](${V3}) - Cy Day, Acme
`;
  expect(read(body).talks.map(([day, text]) => [day, text])).toEqual([
    ['Monday', 'Seven Pods - Ann Lee, Acme'],
    ['Monday', 'Eight Pods - Bo Ray, Acme'],
    ['Tuesday', 'Nine Pods - Cy Day, Acme'],
  ]);
});

test('lists by track, each with the same days', () => {
  const body = `## Talks I attended: networking

### Tuesday

- [Seven Pods](${V1}) - Ann Lee, Acme

## Talks I attended: storage

### Tuesday

- [Eight Pods](${V2}) - Bo Ray, Acme
`;
  expect(read(body)).toMatchObject({
    talks: [
      ['Tuesday', 'Seven Pods - Ann Lee, Acme', 'hGqEMDRgJw8', 0],
      ['Tuesday', 'Eight Pods - Bo Ray, Acme', 'N-0X09sNrw0', 0],
    ],
    rules: [],
  });
});

test('lists by topic without a heading that says so, some of one entry', () => {
  const body = `## Go

- [Seven Pods - Ann Lee, Acme](${V1})
- [Eight Pods - Bo Ray, Acme](${V2})

## Git

- [Nine Pods - Cy Day, Acme](${V3})
`;
  expect(read(body)).toMatchObject({
    talks: [
      [null, 'Seven Pods - Ann Lee, Acme', 'hGqEMDRgJw8', 0],
      [null, 'Eight Pods - Bo Ray, Acme', 'N-0X09sNrw0', 0],
      [null, 'Nine Pods - Cy Day, Acme', 'N-0X09sNrw1', 0],
    ],
    rules: ['list-heading-missing'],
  });
});

test('headings as talks with a labelled address below', () => {
  const body = `## Ann Lee: Pods in Depth

URL: [${V1}](${V1})

 * one thing
* another thing

## Eight Pods

URL: [${V2}](${V2})

* a thing
`;
  expect(read(body).talks).toEqual([
    [null, 'Ann Lee: Pods in Depth', 'hGqEMDRgJw8', 1],
    [null, 'Eight Pods', 'N-0X09sNrw0', 1],
  ]);
});

test('a link, a line for the name, and a remark', () => {
  const body = `[Seven Pods](${V1})  
Ann Lee  
I liked how it began.

[Eight Pods](${V2})  
Bo Ray, Acme
`;
  expect(read(body).talks).toEqual([
    [null, 'Seven Pods - Ann Lee', 'hGqEMDRgJw8', 1],
    [null, 'Eight Pods - Bo Ray, Acme', 'N-0X09sNrw0', 0],
  ]);
});

test('numbered items under days, only some with a video', () => {
  const body = `Talks I attended, with some comments:

## Day 1:
1. Keynote by Ann! [recording](${V1})
2. [Seven Pods](https://xconf.example/program#s7)
3. [Eight Pods](https://xconf.example/program#s8) Bo is a clear speaker.
`;
  expect(read(body).talks).toEqual([
    ['Day 1:', 'Keynote by Ann! recording', 'hGqEMDRgJw8', 0],
    ['Day 1:', 'Seven Pods', null, 0],
    ['Day 1:', 'Eight Pods Bo is a clear speaker.', null, 0],
  ]);
});

test('bold words with a byline in the prose under a day', () => {
  const body = `## Day 1

I heard **Seven Pods by Ann Lee, Acme** and liked it, then [Eight Pods](${V2}) by Bo Ray, which was long.
`;
  expect(read(body).talks).toEqual([
    ['Day 1', 'Seven Pods by Ann Lee, Acme', null, 1],
    ['Day 1', 'Eight Pods by Bo Ray', 'N-0X09sNrw0', 1],
  ]);
});

test('a list of links to a programme', () => {
  const body = `## Saturday

- [Seven Pods](https://fosdem.org/2024/schedule/event/seven-pods/) by Ann Lee
- [Eight Pods](https://fosdem.org/2024/schedule/event/eight-pods/)

## Sunday

- [Nine Pods](https://sched.co/1aBcD) (Cy Day, Acme)
`;
  expect(read(body).talks).toEqual([
    ['Saturday', 'Seven Pods by Ann Lee', null, 0],
    ['Saturday', 'Eight Pods', null, 0],
    ['Sunday', 'Nine Pods (Cy Day, Acme)', null, 0],
  ]);
});

test('a list of names and titles under a heading that says what it is', () => {
  const body = `## Talks\n\n- Seven Pods - Ann Lee, Acme\n- Eight Pods (Bo Ray)\n- Panel\n`;
  expect(texts(body)).toEqual(['Seven Pods - Ann Lee, Acme', 'Eight Pods (Bo Ray)', 'Panel']);
});

test('headings with a byline under a day, with notes', () => {
  const body = `# Day 1

## Seven Pods - Ann Lee, Acme

A note with a [link](https://acme.example/).

## Lunch

## Eight Pods

Speaker: Bo Ray

- a point
`;
  expect(read(body).talks).toEqual([
    ['Day 1', 'Seven Pods - Ann Lee, Acme', null, 1],
    ['Day 1', 'Eight Pods - Bo Ray', null, 1],
  ]);
});

test('bold lines as headings of talks, their days bold as well', () => {
  const body = `**Day 1**

**Seven Pods**
Ann Lee, Acme
Good.

**Eight Pods - Bo Ray, Acme**

${V2}

Better.

**Day 2**

**[Nine Pods](${V3}) - Cy Day**
`;
  expect(read(body).talks).toEqual([
    ['Day 1', 'Seven Pods - Ann Lee, Acme', null, 1],
    ['Day 1', 'Eight Pods - Bo Ray, Acme', 'N-0X09sNrw0', 1],
    ['Day 2', 'Nine Pods - Cy Day', 'N-0X09sNrw1', 0],
  ]);
});

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
  expect(read(`## Storage\n\nI saw **Seven Pods**, by somebody from Acme.\n`).missing).toMatchInlineSnapshot(
    `"Unexpected report without a talk, expected entries such as \`- [Title](address of the video) - Name, Company\` under a heading such as \`Talks I attended\`; seen instead: 1 heading without video or speaker"`,
  );
  expect(read(`## Talks\n\n- Seven Pods\n- Eight Pods\n`).missing).toMatchInlineSnapshot(
    `"Unexpected report without a talk, expected entries such as \`- [Title](address of the video) - Name, Company\` under a heading such as \`Talks I attended\`; seen instead: a list of 2 entries, none with a video (line 6)"`,
  );
  expect(
    read(`## Seven Pods by Ann Lee\n\nGood.\n\n## Storage\n\n[this](${V1})\n`).missing,
  ).toMatchInlineSnapshot(
    `"Unexpected report without a talk, expected entries such as \`- [Title](address of the video) - Name, Company\` under a heading such as \`Talks I attended\`; seen instead: a heading that may be a talk, under no day (line 4), a line that may be a talk, under no day (line 10)"`,
  );
});

test('a list that is not read is told, with the reason', () => {
  const body = `## Talks I attended

- [Seven Pods](${V1}) - Ann Lee, Acme

## Seen later

- [Eight Pods](${V2}) - Bo Ray, Acme
- [Nine Pods](${V3}) - Cy Day, Acme
`;
  const file = new VFile({ path: 'r.md', value: `---\ntitle: x\n---\n${body}` });
  readPost(file, { address: null, listHeading: null });
  expect(file.messages.map(String)).toMatchInlineSnapshot(`
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
  const other = new VFile({ path: 'r.md', value: `---\ntitle: x\n---\n${mixed}` });
  readPost(other, { address: null, listHeading: null });
  expect(other.messages.map(String)).toMatchInlineSnapshot(`
    [
      "r.md:6:3-6:61: Unexpected session list without its heading, expected one such as \`All The Sessions I Went To\`",
      "r.md:11:1-13:55: Unexpected list that is not read as talks, expected it to be like the session list: only 1 of its 3 entries link a video",
    ]
  `);
});

test('Obsidian: pages in double brackets, embedded files, callouts', () => {
  const body = `## Talks I attended

> [!tip]+ Tuesday
> - [[Seven Pods]] - [[Ann Lee|Ann]] Lee, Acme ([video](${V1}))
> - [Eight Pods](${V2}) - [[People/Bo#cv|Bo Ray]], Acme ![[slides.pdf]]
`;
  expect(read(body)).toMatchObject({
    talks: [
      ['Tuesday', 'Seven Pods - Ann Lee, Acme (video)', 'hGqEMDRgJw8', 0],
      ['Tuesday', 'Eight Pods - Bo Ray, Acme', 'N-0X09sNrw0', 0],
    ],
    rules: [],
  });
});

test('Docusaurus: code of MDX, admonitions with a day for their title, a player as an element', () => {
  const body = `import Player from '@site/src/player';
import './talk.css';

:::info Tuesday

- [Seven Pods](${V1}) - Ann Lee, Acme
- [Eight Pods](${V2}) - Bo Ray, Acme

:::

:::tip[Wednesday]
[Nine Pods](${V3}) - Cy Day, Acme
:::
`;
  expect(read(body)).toMatchObject({
    talks: [
      ['Tuesday', 'Seven Pods - Ann Lee, Acme', 'hGqEMDRgJw8', 0],
      ['Tuesday', 'Eight Pods - Bo Ray, Acme', 'N-0X09sNrw0', 0],
      ['Wednesday', 'Nine Pods - Cy Day, Acme', 'N-0X09sNrw1', 0],
    ],
    rules: ['list-heading-missing'],
  });
});

test('dev.to and Jekyll: players as liquid tags below headings', () => {
  const body = `## Seven Pods - Ann Lee, Acme

{% youtube hGqEMDRgJw8 %}

Words.

## Eight Pods - Bo Ray, Acme

{% embed ${V2} %}
`;
  expect(read(body).talks).toEqual([
    [null, 'Seven Pods - Ann Lee, Acme', 'hGqEMDRgJw8', 1],
    [null, 'Eight Pods - Bo Ray, Acme', 'N-0X09sNrw0', 0],
  ]);
});

test('a README: a table with links to slides and videos, its days as headings', () => {
  const body = `### Day 1 (16 April)

| Talk | Speaker | Slides | Video |
|------|---------|--------|-------|
| Seven Pods | Ann Lee, Acme | [pdf](a.pdf) | [link](${V1}) |
| Eight Pods | Bo Ray | | |

### Day 2 (17 April)

| Talk | Speaker | Slides | Video |
|------|---------|--------|-------|
| Nine Pods | Cy Day | | [link](${V3}) |
`;
  expect(read(body).talks.map(([day, text, video]) => [day, text, video])).toEqual([
    ['Day 1 (16 April)', 'Seven Pods - Ann Lee, Acme', 'hGqEMDRgJw8'],
    ['Day 1 (16 April)', 'Eight Pods - Bo Ray', null],
    ['Day 2 (17 April)', 'Nine Pods - Cy Day', 'N-0X09sNrw1'],
  ]);
});
