import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readPost } from './read-post.ts';

const LONG = 'https://www.youtube.com/watch?v=hGqEMDRgJw8';

/** The parts of the file that words of the first entry come from. */
function placesIn(list: string, ...words: string[]) {
  const value = `---\ntitle: x\n---\n## Talks I saw\n\n${list}\n`;
  const { days } = readPost(new VFile(value), { address: 'https://example.org/post/', listHeading: null });
  const entry = days[0]?.entries[0];
  return words.map((part) => {
    const at = entry?.text.indexOf(part) ?? -1;
    if (!entry || at < 0) return entry?.text;
    const { start, end } = entry.place([at, at + part.length]);
    return value.slice(start.offset, end.offset);
  });
}

describe('words of an entry are found in the file', () => {
  test.each([
    [
      'in a link',
      `- [Seven Pods](${LONG}) - Ann Lee`,
      ['Seven', 'Pods', 'Ann Lee'],
      ['Seven', 'Pods', 'Ann Lee'],
    ],
    ['in bold', `- [**Seven** Pods](${LONG})`, ['Seven', 'Pods'], ['Seven', 'Pods']],
    ['over bold words and others', `- [**Seven** Pods](${LONG})`, ['Seven Pods'], ['Seven** Pods']],
    ['in code', `- [\`Seven\` Pods](${LONG})`, ['Seven', 'Pods'], ['Seven', 'Pods']],
    ['behind a number', `1. 1) [Seven Pods](${LONG})`, ['Seven'], ['Seven']],
    ['behind a checkbox', `- [x] [Seven Pods](${LONG})`, ['Seven'], ['Seven']],
    [
      'around an emoji',
      `- [Seven :tada: Pods](${LONG})`,
      ['Seven', '🎉', 'Pods', 'n 🎉 P'],
      ['Seven', ':tada:', 'Pods', 'n :tada: P'],
    ],
    [
      'behind a reference',
      `- [Seven &amp; Pods](${LONG})`,
      ['Seven', 'Pods'],
      ['Seven &amp; Pods', 'Seven &amp; Pods'],
    ],
    [
      'in the line before',
      `- Seven Pods -\n  Ann Lee ([video](${LONG}))`,
      ['Seven', 'Ann Lee'],
      ['Seven', 'Ann Lee'],
    ],
    [
      'in a line that is indented',
      `- Seven Pods -\n     Ann Lee ([video](${LONG}))`,
      ['Pods', 'Ann'],
      ['Pods', 'Ann'],
    ],
    [
      'before a line end that is written as a reference',
      `- Seven&#10;Pods by Ann Lee ([video](${LONG}))`,
      ['Pods'],
      ['Seven&#10;Pods by Ann Lee ('],
    ],
    ['in the next line', `- [Seven Pods](${LONG}) -\n  Ann Lee`, ['Ann', 'Lee'], ['Ann', 'Lee']],
    [
      'in the next line of a quote',
      `> [!info] x\n> - [Seven Pods](${LONG}) -\n>   Ann Lee`,
      ['Ann Lee'],
      ['Ann Lee'],
    ],
    [
      'in cells',
      `| Talk | Speaker |\n|---|---|\n| [Seven Pods](${LONG}) | Ann Lee |`,
      ['Seven Pods', 'Ann Lee'],
      ['Seven Pods', 'Ann Lee'],
    ],
    [
      'in HTML',
      `<ul><li><a href="${LONG}">Seven Pods</a> - Ann Lee</li></ul>`,
      ['Seven Pods', 'Ann Lee'],
      ['Seven Pods', 'Ann Lee'],
    ],
    ['behind a label', `- Seven Pods\n  - Speaker: Ann Lee\n  - ${LONG}`, ['Ann Lee'], ['Ann Lee']],
    [
      'in a link with a space before its address',
      `- [Seven Pods] (${LONG}) - Ann Lee`,
      ['Seven Pods', 'Ann Lee'],
      ['Seven Pods', 'Ann Lee'],
    ],
  ])('%s', (_, list, words, expected) => {
    expect(placesIn(list, ...words)).toEqual(expected);
  });
});

/** The headings of days and the words that they were read from. */
function daysIn(body: string) {
  const value = `---\ntitle: x\n---\n${body}`;
  const { days } = readPost(new VFile(value), { address: null, listHeading: null });
  return days.map(({ heading, position }) => [
    heading,
    value.slice(position.start.offset, position.end.offset),
  ]);
}

test('a day is found in the file as well', () => {
  const talk = `- [Seven Pods](${LONG}) - Ann Lee\n- [Eight Pods](${LONG}&t=61) - Bo Ray\n`;
  expect(daysIn(`### Tuesday\n\n${talk}`)).toEqual([['Tuesday', '### Tuesday']]);
  expect(daysIn(`:::tip   Tuesday\n\n${talk}\n:::\n`)).toEqual([['Tuesday', 'Tuesday']]);
  expect(daysIn(`**Tuesday**\n\n${talk}`)).toEqual([['Tuesday', '**Tuesday**']]);
  expect(daysIn(`##Day 2\n${talk}`)).toEqual([['Day 2', '##Day 2']]);
});

const raw = (list: string) =>
  readPost(new VFile(`---\ntitle: x\n---\n## Talks I saw\n\n${list}`), { address: null, listHeading: null })
    .days[0]?.entries[0]?.raw;

test('the raw text of an entry is all of it', () => {
  expect(raw(`- [Seven Pods](${LONG}) - *Ann Lee*\n  - remark\n`)).toBe(`[Seven Pods](${LONG}) - *Ann Lee*`);
  expect(raw(`| Talk | Speaker |\n|---|---|\n| [Seven Pods](${LONG}) | Ann Lee |\n`)).toBe(
    `| [Seven Pods](${LONG}) | Ann Lee |`,
  );
});

test('links of an entry are resolved, and those to footnotes are none of its words', () => {
  const value = `---\ntitle: x\n---\n## Talks I saw\n\n- [Seven Pods](${LONG}) [12](#one) [^2](#two) ([slides](/a.pdf))\n`;
  const { days } = readPost(new VFile(value), { address: 'https://example.org/post/', listHeading: null });
  const [entry] = days[0]?.entries ?? [];
  expect(entry?.text.replace(/\s+/g, ' ')).toBe('Seven Pods (slides)');
  expect(entry?.links.map(({ url }) => url)).toContain('https://example.org/a.pdf');
});
