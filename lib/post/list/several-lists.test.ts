import { expect, test } from 'vitest';
import { readBody, V1, V2, V3 } from '#lib/post/fixture.ts';

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
