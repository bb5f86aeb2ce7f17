import { expect, test } from 'vitest';
import { readBody, V1, V2, V3 } from '#lib/post/fixture.ts';

test('Obsidian: pages in double brackets, embedded files, callouts', () => {
  const body = `## Talks I attended

> [!tip]+ Tuesday
> - [[Seven Pods]] - [[Ann Lee|Ann]] Lee, Acme ([video](${V1}))
> - [Eight Pods](${V2}) - [[People/Bo#cv|Bo Ray]], Acme ![[slides.pdf]]
`;
  expect(readBody(body)).toMatchObject({
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
  expect(readBody(body)).toMatchObject({
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
  expect(readBody(body).talks).toEqual([
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
  expect(readBody(body).talks.map(([day, text, video]) => [day, text, video])).toEqual([
    ['Day 1 (16 April)', 'Seven Pods - Ann Lee, Acme', 'hGqEMDRgJw8'],
    ['Day 1 (16 April)', 'Eight Pods - Bo Ray', null],
    ['Day 2 (17 April)', 'Nine Pods - Cy Day', 'N-0X09sNrw1'],
  ]);
});

test('times and bold titles line by line, some with a video', () => {
  const body = `## Sat, 31 March

10:00 — **Seven Pods** (Ann Lee, Acme) [▶](${V1})
11:00 — **Eight Pods** (Bo Ray, Acme) [▶](${V2})

Lunch was fine.

## Sun

14:00 — **Nine Pods** (Cy Day)
`;
  expect(readBody(body).talks.map(([day, text]) => [day, text])).toEqual([
    ['Sat, 31 March', '10:00 — Seven Pods (Ann Lee, Acme) ▶'],
    ['Sat, 31 March', '11:00 — Eight Pods (Bo Ray, Acme) ▶'],
    ['Sun', '14:00 — Nine Pods (Cy Day)'],
  ]);
});
