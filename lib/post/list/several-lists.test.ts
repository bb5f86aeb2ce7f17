import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readBody, V1, V2, V3 } from '#lib/post/fixture.ts';
import { readPost } from '#lib/post/read-post.ts';

const texts = (body: string) => readBody(body).talks.map(([, text]) => text);

test('a list of the same name under each day', () => {
  const body = `## Day 1

### Videos

- [Seven Pods](${V1}) - Ann Lee, Acme

## Day 2

### Videos

- [Nine Pods](${V3}) - Cy Day, Acme
`;
  expect(readBody(body)).toEqual({
    talks: [
      ['Day 1', 'Seven Pods - Ann Lee, Acme', 'hGqEMDRgJw8', 0],
      ['Day 2', 'Nine Pods - Cy Day, Acme', 'N-0X09sNrw1', 0],
    ],
    rules: [],
    messages: [],
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
  expect(readBody(body).talks.map(([day, text]) => [day, text])).toEqual([
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
  expect(readBody(body)).toMatchObject({
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
  expect(readBody(body)).toMatchObject({
    talks: [
      [null, 'Seven Pods - Ann Lee, Acme', 'hGqEMDRgJw8', 0],
      [null, 'Eight Pods - Bo Ray, Acme', 'N-0X09sNrw0', 0],
      [null, 'Nine Pods - Cy Day, Acme', 'N-0X09sNrw1', 0],
    ],
    rules: ['list-heading-missing'],
  });
});

test('numbered items under days, only some with a video', () => {
  const body = `Talks I attended, with some comments:

## Day 1:
1. Keynote by Ann! [recording](${V1})
2. [Seven Pods](https://xconf.example/program#s7)
3. [Eight Pods](https://xconf.example/program#s8) Bo is a clear speaker.
`;
  expect(readBody(body).talks).toEqual([
    ['Day 1:', 'Keynote by Ann! recording', 'hGqEMDRgJw8', 0],
    ['Day 1:', 'Seven Pods', null, 0],
    ['Day 1:', 'Eight Pods Bo is a clear speaker.', null, 0],
  ]);
});

test('a list of links to a programme', () => {
  const body = `## Saturday

- [Seven Pods](https://fosdem.org/2024/schedule/event/seven-pods/) by Ann Lee
- [Eight Pods](https://fosdem.org/2024/schedule/event/eight-pods/)

## Sunday

- [Nine Pods](https://sched.co/1aBcD) (Cy Day, Acme)
`;
  expect(readBody(body).talks).toEqual([
    ['Saturday', 'Seven Pods by Ann Lee', null, 0],
    ['Saturday', 'Eight Pods', null, 0],
    ['Sunday', 'Nine Pods (Cy Day, Acme)', null, 0],
  ]);
});

test('a list of names and titles under a heading that says what it is', () => {
  const body = `## Talks\n\n- Seven Pods - Ann Lee, Acme\n- Eight Pods (Bo Ray)\n- Panel\n`;
  expect(texts(body)).toEqual(['Seven Pods - Ann Lee, Acme', 'Eight Pods (Bo Ray)', 'Panel']);
});

const days = (body: string) =>
  readPost(new VFile(`---\ntitle: x\n---\n${body}`), { address: null, listHeading: null }).days.map(
    ({ heading, entries }) => [heading, entries.map(({ text }) => text)],
  );

const list = (id: string, title: string) => `- [${title}](${id}) - Ann Lee, Acme\n`;

test('a day that several lists have is one day', () => {
  expect(
    days(
      `## Talks I attended: storage\n\n### Tuesday\n\n${list(V1, 'Seven')}\n## Talks I attended: Go\n\n### Tuesday\n\n${list(V2, 'Eight')}`,
    ),
  ).toEqual([['Tuesday', ['Seven - Ann Lee, Acme', 'Eight - Ann Lee, Acme']]]);
  expect(
    days(
      `## Tuesday\n\n### Talks I attended\n\n${list(V1, 'Seven')}\n### Talks I watched\n\n${list(V2, 'Eight')}`,
    ),
  ).toEqual([['Tuesday', ['Seven - Ann Lee, Acme', 'Eight - Ann Lee, Acme']]]);
});

test('a list that names no day is not one of those that each name their own', () => {
  const body = `## Talks I attended on Tuesday

- [Seven Pods](${V1}) - Ann Lee, Acme

## Talks I attended

- [Eight Pods](${V2}) - Bo Ray, Acme

## Talks I attended on Friday

- [Nine Pods](${V3}) - Cy Day, Acme
`;
  expect(texts(body)).toEqual(['Seven Pods - Ann Lee, Acme', 'Nine Pods - Cy Day, Acme']);
});

test('a list of another level below its own heading is left out', () => {
  const body = `## Talks I attended

- [Seven Pods](${V1}) - Ann Lee, Acme

# Elsewhere

### Talks I attended

- [Eight Pods](${V2}) - Bo Ray, Acme
`;
  expect(texts(body)).toEqual(['Seven Pods - Ann Lee, Acme']);
});

test('a day of which the prose names no talk is none of the list', () => {
  const body = `## Tuesday\n\nI travelled.\n\n## Wednesday\n\nThen **Seven Pods** by Ann Lee was good.\n\nI left.\n`;
  expect(days(body)).toEqual([['Wednesday', ['Seven Pods by Ann Lee']]]);
  expect(readBody(body).rules).toEqual(['list-heading-missing']);
});

test('a cell for the day counts for the rows below it until another says one', () => {
  const body = `## Talks I attended

| Day | Talk | Speaker |
|---|---|---|
| Tuesday | [Seven Pods](${V1}) | Ann Lee |
| | [Eight Pods](${V2}) | Bo Ray |
| Tuesday | [Nine Pods](${V3}) | Cy Day |
`;
  expect(days(body)).toEqual([
    ['Tuesday', ['Seven Pods - Ann Lee', 'Eight Pods - Bo Ray', 'Nine Pods - Cy Day']],
  ]);
  expect(readBody(body).rules).toEqual([]);
});
