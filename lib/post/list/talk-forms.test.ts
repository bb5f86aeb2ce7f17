import { describe, expect, test } from 'vitest';
import { readBody, V1, V2, V3 } from '#lib/post/fixture.ts';

test('headings as talks with a labelled address below', () => {
  const body = `## Ann Lee: Pods in Depth

URL: [${V1}](${V1})

 * one thing
* another thing

## Eight Pods

URL: [${V2}](${V2})

* a thing
`;
  expect(readBody(body).talks).toEqual([
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
  expect(readBody(body).talks).toEqual([
    [null, 'Seven Pods - Ann Lee', 'hGqEMDRgJw8', 1],
    [null, 'Eight Pods - Bo Ray, Acme', 'N-0X09sNrw0', 0],
  ]);
});

test('bold words with a byline in the prose under a day', () => {
  const body = `## Day 1

I heard **Seven Pods by Ann Lee, Acme** and liked it, then [Eight Pods](${V2}) by Bo Ray, which was long.
`;
  expect(readBody(body).talks).toEqual([
    ['Day 1', 'Seven Pods by Ann Lee, Acme', null, 1],
    ['Day 1', 'Eight Pods by Bo Ray', 'N-0X09sNrw0', 1],
  ]);
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
  expect(readBody(body).talks).toEqual([
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
  expect(readBody(body).talks).toEqual([
    ['Day 1', 'Seven Pods - Ann Lee, Acme', null, 1],
    ['Day 1', 'Eight Pods - Bo Ray, Acme', 'N-0X09sNrw0', 1],
    ['Day 2', 'Nine Pods - Cy Day', 'N-0X09sNrw1', 0],
  ]);
});

const notes = (body: string) =>
  readBody(`## Talks I saw\n\n${body}`).talks.map(([, text, , note]) => [text, note]);

describe('of what stands around a talk in one paragraph', () => {
  test('other lines make it the note on the talk, where it is the only one', () => {
    expect(notes(`[Seven Pods](${V1}) - Ann Lee\nIt was good.\n`)).toEqual([['Seven Pods - Ann Lee', 1]]);
    expect(notes(`I went there.\n[Seven Pods](${V1}) - Ann Lee\n`)).toEqual([['Seven Pods - Ann Lee', 1]]);
    expect(notes(`[Seven Pods](${V1}) - Ann Lee\n`)).toEqual([['Seven Pods - Ann Lee', 0]]);
  });

  test('an address below the title is no line of its own', () => {
    expect(notes(`Seven Pods - Ann Lee\n${V1}\n`)).toEqual([[`Seven Pods - Ann Lee ${V1}`, 0]]);
  });

  test('there is none of several talks', () => {
    expect(notes(`[Seven Pods](${V1}) - Ann Lee\nGood.\n[Eight Pods](${V2}) - Bo Ray\n`)).toEqual([
      ['Seven Pods - Ann Lee', 0],
      ['Eight Pods - Bo Ray', 0],
    ]);
  });

  test('a bold talk begins a sentence, and words that are not bold do not', () => {
    expect(notes('**Seven Pods by Ann Lee** was good\n**Eight Pods by Bo Ray** as well\n')).toEqual([
      ['Seven Pods by Ann Lee', 1],
      ['Eight Pods by Bo Ray', 1],
    ]);
    expect(notes('*Seven Pods by Ann Lee* was good\n*Eight Pods by Bo Ray* as well\n')).toEqual([]);
  });
});

test('a player within an entry is its video', () => {
  const body = '## Talks I saw\n\n- Seven Pods - Ann Lee {{< youtube hGqEMDRgJw8 >}}\n';
  expect(readBody(body).talks).toEqual([[null, 'Seven Pods - Ann Lee', 'hGqEMDRgJw8', 0]]);
});
