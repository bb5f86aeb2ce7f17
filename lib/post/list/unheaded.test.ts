import { describe, expect, test } from 'vitest';
import { readBody, V1, V2, V3 } from '#lib/post/fixture.ts';

const ids: Record<string, string> = { hGqEMDRgJw8: '7', 'N-0X09sNrw0': '8', 'N-0X09sNrw1': '9' };
const talks = (body: string) =>
  readBody(body).talks.map(([day, text, video]) =>
    [day, text, video && ids[video]].filter((part) => part !== null).join(' | '),
  );

describe('without a heading over them, talks are known by their days, videos and names', () => {
  test.each([
    [
      'two items with videos',
      `- [Seven Pods](${V1})\n- [Eight Pods](${V2})\n`,
      ['Seven Pods | 7', 'Eight Pods | 8'],
    ],
    [
      'one item with a video under a day',
      `## Tuesday\n\n- [Seven Pods](${V1})\n`,
      ['Tuesday | Seven Pods | 7'],
    ],
    [
      'half of the items with a video',
      `- [Seven Pods](${V1})\n- [Eight Pods](${V2})\n- Nine Pods\n- Ten Pods\n`,
      ['Seven Pods | 7', 'Eight Pods | 8', 'Nine Pods', 'Ten Pods'],
    ],
    [
      'names under a day',
      '## Tuesday\n\n- Seven Pods - Ann Lee\n- Eight Pods - Bo Ray\n',
      ['Tuesday | Seven Pods - Ann Lee', 'Tuesday | Eight Pods - Bo Ray'],
    ],
    [
      'names below a line that announces them',
      'Talks I attended:\n\n- Seven Pods - Ann Lee\n- Eight Pods - Bo Ray\n',
      ['Seven Pods - Ann Lee', 'Eight Pods - Bo Ray'],
    ],
    [
      'pages of talks under a day',
      '## Tuesday\n\n- [Seven Pods](https://a.sched.com/event/7)\n- [Eight Pods](https://a.sched.com/event/8)\n',
      ['Tuesday | Seven Pods', 'Tuesday | Eight Pods'],
    ],
    [
      'a list whose items are days',
      `- Tuesday\n  - [Seven Pods](${V1})\n- Friday\n  - [Eight Pods](${V2})\n`,
      ['Tuesday | Seven Pods | 7', 'Friday | Eight Pods | 8'],
    ],
    [
      'a table with videos',
      `| [Seven Pods](${V1}) | Ann Lee |\n|---|---|\n| [Eight Pods](${V2}) | Bo Ray |\n`,
      ['Seven Pods - Ann Lee | 7', 'Eight Pods - Bo Ray | 8'],
    ],
    [
      'headings with videos',
      `## [Seven Pods](${V1})\n\n## [Eight Pods](${V2})\n`,
      ['Seven Pods | 7', 'Eight Pods | 8'],
    ],
    [
      'headings with players below',
      `## Seven Pods\n\n{{< youtube hGqEMDRgJw8 >}}\n\n## Eight Pods\n\n${V2}\n`,
      ['Seven Pods | 7', 'Eight Pods | 8'],
    ],
    [
      'headings with names, all of a level',
      '## Seven Pods - Ann Lee\n\n## Eight Pods - Bo Ray\n\n## Nine Pods - Cy Day\n',
      ['Seven Pods - Ann Lee', 'Eight Pods - Bo Ray', 'Nine Pods - Cy Day'],
    ],
    [
      'headings with names under a day',
      '# Day 1\n\n## Seven Pods - Ann Lee\n',
      ['Day 1 | Seven Pods - Ann Lee'],
    ],
    [
      'headings that are pages of talks under a day',
      '# Day 1\n\n## [Seven Pods](https://example.org/talks/7)\n',
      ['Day 1 | Seven Pods'],
    ],
    [
      'headings with a labelled line',
      '## Seven Pods\n\nSpeaker: Ann Lee\n\n## Eight Pods\n\nSpeaker: zebra42\n',
      ['Seven Pods - Ann Lee', 'Eight Pods - zebra42'],
    ],
    [
      'lines with a video and names',
      `[Seven Pods](${V1}) - Ann Lee\n\n[Eight Pods](${V2}) - Bo Ray\n`,
      ['Seven Pods - Ann Lee | 7', 'Eight Pods - Bo Ray | 8'],
    ],
    ['links alone under a day', `## Tuesday\n\n[Seven Pods](${V1})\n`, ['Tuesday | Seven Pods | 7']],
    [
      'a talk in prose under a day',
      `## Tuesday\n\nThen **Seven Pods** by Ann Lee was good.\n`,
      ['Tuesday | Seven Pods by Ann Lee'],
    ],
    [
      'two talks in prose with a video',
      `I saw [Seven Pods](${V1}) by Ann Lee.\n\nThen [Eight Pods](${V2}) by Bo Ray.\n`,
      ['Seven Pods by Ann Lee | 7', 'Eight Pods by Bo Ray | 8'],
    ],
    [
      'a talk in the prose of an item',
      `## Tuesday\n\n- I heard **Seven Pods by Ann Lee** there, and it was good.\n`,
      ['Tuesday | Seven Pods by Ann Lee'],
    ],
    [
      'a talk in the prose of a quote',
      `## Tuesday\n\n> I heard **Seven Pods by Ann Lee** there, and it was good.\n`,
      ['Tuesday | Seven Pods by Ann Lee'],
    ],
    [
      'links at the begin of items under a day, with names behind one',
      '## Tuesday\n\n- [Seven Pods](https://a.example/7)\n- [Eight Pods](https://a.example/8)\n- [Nine Pods](https://a.example/9) - Cy Day\n',
      ['Tuesday | Seven Pods', 'Tuesday | Eight Pods', 'Tuesday | Nine Pods - Cy Day'],
    ],
    [
      'a title of two words',
      '## Tuesday\n\nThen **A Tale** by Ann Lee was good.\n',
      ['Tuesday | A Tale by Ann Lee'],
    ],
  ])('%s', (_, body, expected) => {
    expect(talks(body)).toEqual(expected);
  });

  test.each([
    ['one item with a video', `- [Seven Pods](${V1})\n`],
    ['less than half of the items with a video', `- [Seven Pods](${V1})\n- one\n- two\n`],
    ['names that nothing announces', '- Seven Pods - Ann Lee\n- Eight Pods - Bo Ray\n'],
    ['remarks under a day', '## Tuesday\n\n- the food was good\n- the rooms were full\n'],
    [
      'links to anything under a day',
      '## Tuesday\n\n- [Acme](https://acme.example)\n- [Lyft](https://lyft.example)\n',
    ],
    ['a heading with a video', `## [Seven Pods](${V1})\n`],
    [
      'two headings with names among others',
      '## Seven Pods - Ann Lee\n\n## Eight Pods - Bo Ray\n\n## Storage\n',
    ],
    ['a talk in prose without a day', 'Then **Seven Pods** by Ann Lee was good.\n'],
    ['a word in bold with names', '## Tuesday\n\nThen **Pods** by Ann Lee was good.\n'],
    ['a link called here', `## Tuesday\n\nSee [here](${V1}) by Ann Lee.\n`],
    ['a quote with links', `> [one](${V1}) and [two](${V2})\n`],
    ['bold words that are fields', '## Tuesday\n\n**Room:** Ann Lee\n'],
    [
      'a day that the next heading of its level ends',
      '## Tuesday\n\nWords.\n\n## Storage\n\nThen **Seven Pods** by Ann Lee was good.\n',
    ],
    ['a day in the prose alone', 'On Tuesday I came.\n\nThen **Seven Pods** by Ann Lee was good.\n'],
  ])('but not by %s alone', (_, body) => {
    expect(talks(body)).toEqual([]);
  });

  test('the day of a heading holds up to the next heading of its level', () => {
    const body = `## Tuesday\n\n### Morning\n\n- [Seven Pods](${V1})\n\n### Evening\n\n- [Eight Pods](${V2})\n\n## Elsewhere\n\n- [Nine Pods](${V3})\n- [Ten Pods](${V3})\n`;
    expect(talks(body)).toEqual([
      'Tuesday | Seven Pods | 7',
      'Tuesday | Eight Pods | 8',
      'Nine Pods | 9',
      'Ten Pods | 9',
    ]);
  });

  test('that the heading is missing is told with the first talk', () => {
    expect(readBody(`- [Seven Pods](${V1})\n- [Eight Pods](${V2})\n`).rules).toEqual([
      'list-heading-missing',
    ]);
    expect(readBody(`- [Seven Pods](${V1})\n`).rules).toEqual([]);
  });

  test('what is said within the note on a talk is no talk', () => {
    const body = `## [Seven Pods](${V1})\n\nSee also:\n\n- [one](${V3})\n- [two](${V3})\n\n## [Eight Pods](${V2})\n`;
    expect(talks(body)).toEqual(['Seven Pods | 7', 'Eight Pods | 8']);
  });
});

describe('a report without a talk is told what was seen in it', () => {
  test.each([
    ['nothing but words', 'Words.\n', 'running text alone'],
    ['a heading', '## Storage\n\nWords.\n', '1 heading without video or speaker'],
    [
      'headings and a video',
      `## A\n\nI saw [this](${V1}) there.\n\n## B\n`,
      '1 video linked in running text, 2 headings without video or speaker',
    ],
    ['a list', '- one\n', 'a list of one entry, none with a video (line 4)'],
    [
      'lists',
      `- [a](${V1})\n- b\n- c\n\n## A\n\n- d\n\n## B\n\n- e\n\n## C\n\n- f\n`,
      'a list of 3 entries, 1 with a video (line 4), a list of one entry, none with a video (line 10), a list of one entry, none with a video (line 14) and 1 more',
    ],
  ])('%s', (_, body, seen) => {
    const { missing, talks: found } = readBody(body);
    expect([found, missing?.split('; seen instead: ')[1]]).toEqual([[], seen]);
  });

  test('but not where talks were found, or the empty list was told', () => {
    expect(readBody(`- [Seven Pods](${V1})\n- [Eight Pods](${V2})\n`).missing).toBeNull();
    expect(readBody('## Talks I saw\n\nNone.\n')).toMatchObject({ missing: null, rules: ['list-empty'] });
    expect(readBody(`## Talks I saw\n\nI saw [this](${V1}) there.\n`).rules).toEqual([]);
  });
});

describe('what stands beside talks is none by that alone', () => {
  test.each([
    [
      'plain words in a list under another day',
      `## Tuesday\n\n- [Seven Pods](${V1})\n- [Eight Pods](${V2})\n\n## Friday\n\n- Pack my bag\n- Go home\n`,
      ['Tuesday | Seven Pods | 7', 'Tuesday | Eight Pods | 8'],
    ],
    [
      'more remarks than fields below a title',
      `## Tuesday\n\n### Seven Pods\n\n- Video: ${V1}\n- one\n- two\n- three\n\n### [Eight Pods](${V2})\n`,
      ['Tuesday | Eight Pods | 8'],
    ],
    [
      'a heading over a list of videos',
      `## Tuesday\n\n### Keynotes by Ann Lee\n\n- [Seven Pods](${V1})\n- [Eight Pods](${V2})\n`,
      ['Tuesday | Seven Pods | 7', 'Tuesday | Eight Pods | 8'],
    ],
    [
      'a heading over a table of videos',
      `## Tuesday\n\n### Keynotes by Ann Lee\n\n| Talk | Video |\n|---|---|\n| Seven Pods | ${V1} |\n| Eight Pods | ${V2} |\n`,
      ['Tuesday | Seven Pods | 7', 'Tuesday | Eight Pods | 8'],
    ],
    [
      'bold words behind a byline',
      `## Tuesday\n\nA keynote by Ann Lee, *really* good. Then **Seven Pods** by Bo Ray.\n`,
      ['Tuesday | Seven Pods by Bo Ray'],
    ],
  ])('%s', (_, body, expected) => {
    expect(talks(body)).toEqual(expected);
  });

  test.each([
    [
      'a callout with a day for its title',
      `> [!tip]+ Tuesday\n> - [Seven Pods](${V1})\n> - [Eight Pods](${V2})\n`,
      ['Tuesday | Seven Pods | 7', 'Tuesday | Eight Pods | 8'],
    ],
    [
      'headings with names below one without',
      '# Report\n\n## Seven Pods - Ann Lee\n\n## Eight Pods - Bo Ray\n\n## Nine Pods - Cy Day\n',
      ['Seven Pods - Ann Lee', 'Eight Pods - Bo Ray', 'Nine Pods - Cy Day'],
    ],
    [
      'bold lines with a colon behind',
      `## Tuesday\n\n**Seven Pods**:\n\n${V1}\n\n**Eight Pods** – *Bo Ray*\n\n${V2}\n`,
      ['Tuesday | Seven Pods: | 7', 'Tuesday | Eight Pods – Bo Ray | 8'],
    ],
    [
      'a heading with a name that says a weekday',
      `## Day 1\n\n### Monday in the long and happy life of a pod - Ann Lee\n`,
      ['Day 1 | Monday in the long and happy life of a pod - Ann Lee'],
    ],
    [
      'a list below a line that is a day',
      `Tuesday\n\n- [Seven Pods](${V1})\n\nFriday\n\n- [Eight Pods](${V2})\n`,
      ['Tuesday | Seven Pods | 7', 'Friday | Eight Pods | 8'],
    ],
    [
      'prose below a heading of the day',
      `## Tuesday\n\n### Keynotes\n\nThen **Seven Pods** by Ann Lee was good.\n\n## Storage\n\nThen **Eight Pods** by Bo Ray was good.\n`,
      ['Tuesday | Seven Pods by Ann Lee'],
    ],
    [
      'a deeper heading with a video below a talk',
      `## Tuesday\n\n### Seven Pods - Ann Lee\n\n#### [Eight Pods](${V2})\n`,
      ['Tuesday | Seven Pods - Ann Lee', 'Tuesday | Eight Pods | 8'],
    ],
  ])('but so is %s', (_, body, expected) => {
    expect(talks(body)).toEqual(expected);
  });
});
