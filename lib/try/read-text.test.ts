import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readPost } from '#lib/post/read-post.ts';
import { DIALECTS } from './dialects.fixture.ts';
import { textToRead } from './fixture.ts';
import { parsePost } from './parse-report.ts';
import { NOTHING_SET } from './protocol.ts';
import { readText } from './read-text.ts';

const read = (text: string, more = {}) => readText(textToRead(text, more)).shown;
const titles = (text: string) => read(text).talks.map(({ title }) => title);

describe.each(Object.entries(DIALECTS))('%s', (_, text) => {
  const file = new VFile({ path: 'report.md', value: text });
  const parsed = parsePost(file, readPost(file, { address: null, listHeading: null }), null);

  test('gives the talks that `sessions parse` gives', () => {
    const told = ({
      kind,
      title,
      speakers,
    }: Pick<(typeof parsed.talks)[number], 'kind' | 'title' | 'speakers'>) => ({
      kind,
      title,
      speakers: speakers.map(({ name, role, company }) => ({ name, role, company })),
    });
    expect(read(text).talks.map(told)).toEqual(parsed.talks.map(told));
    expect(read(text).talks.map(({ line }) => line)).toEqual(parsed.talks.map(({ line }) => line));
  });

  test('gives the messages that `sessions parse` gives, each at its place', () => {
    expect(read(text).messages).toEqual(parsed.messages);
  });
});

const conferenceOf = (text: string, more = {}) => read(text, more).conference;

describe('the conference', () => {
  test('is one of the site’s that the text names', () => {
    expect(conferenceOf(DIALECTS['bullets under days, with front matter'] ?? '')).toMatchObject({
      name: 'KubeCon + CloudNativeCon Europe 2019',
      days: ['2019-05-20', '2019-05-21', '2019-05-22', '2019-05-23'],
      timeZone: 'Europe/Madrid',
      slug: '2019-kubecon-eu',
    });
  });

  test('is proposed from the text where the site does not know it', () => {
    expect(conferenceOf(DIALECTS['running text under days'] ?? '')).toMatchObject({
      name: 'XConf 2024',
      days: ['2024-12-25'],
      timeZone: 'Europe/Berlin',
    });
    expect(conferenceOf(DIALECTS['another language'] ?? '').days).toEqual(['2024-03-20', '2024-03-21']);
  });

  test('is what the author sets, and the days of the talks with it', () => {
    const settings = {
      ...NOTHING_SET,
      name: 'My Conf',
      days: ['2024-05-06', '2024-05-09'],
      timeZone: 'Asia/Tokyo',
    };
    const { conference, talks, refused } = read(DIALECTS['running text under days'] ?? '', { settings });
    expect(conference).toMatchObject({ name: 'My Conf', timeZone: 'Asia/Tokyo', slug: '2024-my-conf' });
    expect(talks.map(({ date }) => date)).toEqual(['2024-05-08']);
    expect(refused).toEqual({});
  });

  test('is not what cannot be, and says so', () => {
    const settings = {
      name: '  ',
      days: ['2024-05-09', '2024-05-06'],
      timeZone: 'Mars',
      address: 'javascript:alert(1)',
    };
    const { conference, refused } = read(DIALECTS['running text under days'] ?? '', { settings });
    expect(conference.name).toBe('XConf 2024');
    expect(refused).toEqual({
      days: 'Unexpected days `2024-05-09..2024-05-06`, expected the first and then the last, sixty at most',
      timeZone: 'Unexpected `Mars`, expected the name of a time zone, as in `Europe/Madrid`',
      address: 'Unexpected `javascript:alert(1)`, expected an address such as `https://example.org/report/`',
    });
  });

  test('has its own messages, beside those of the text', () => {
    const settings = { ...NOTHING_SET, days: ['2024-05-06', '2024-05-07'] };
    const { messages, more } = read(
      '# XConf\n\n## Sessions\n\n### Friday\n\n- [Pods](https://youtu.be/aaaaaaaaaa1) - Ann Lee, Acme\n',
      { settings },
    );
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain('day-outside');
    expect(more).toMatchObject([{ ruleId: 'day-outside', place: { start: { line: 5 } } }]);
  });
});

test('notes are joined to the talks that they link', () => {
  const { sections, talks } = read(DIALECTS['bullets under days, with front matter'] ?? '');
  expect(sections).toEqual([
    {
      heading: 'My week at KubeCon Europe 2019',
      line: 6,
      talks: [{ slug: '2-66-million', title: '2.66 Million' }],
    },
  ]);
  expect(talks[0]?.notes[0]?.passage).toBe('The numbers opened it.');
});

test('what is no talk is listed with the reason', () => {
  expect(read(DIALECTS['no talks, a wrong day and a stray character'] ?? '').leftOut).toMatchObject([
    { what: '- pods', why: expect.stringContaining('Unexpected report without a talk'), line: 5 },
  ]);
});

const event = (day: string, title: string) =>
  `BEGIN:VEVENT\r\nUID:${title}\r\nDTSTART:${day}T090000Z\r\nDTEND:${day}T100000Z\r\nSUMMARY:${title}\r\nEND:VEVENT\r\n`;

describe('what is no report', () => {
  test('titles, one a line, are a list, with messages where they are in the text', () => {
    const text = '\n  Keynote: Pods - Ann Lee, Acme\nSeven Pods - Bo Ray\nEight Pods - Cy Moe, Acme\n';
    expect(read(text).format).toBe('titles');
    expect(titles(text)).toEqual(['Pods', 'Seven Pods', 'Eight Pods']);
    const lines = text.split('\n');
    for (const { place, reason } of read(text).messages) {
      const { start, end } = place ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
      expect(reason).toContain(`\`${lines[start.line - 1]?.slice(start.column - 1, end.column - 1)}\``);
    }
  });

  test.each([
    ['prose', 'I went there.\n\nIt rained, all day long.\nThen the sun came out.\n'],
    ['one line', 'Pods - Ann Lee, Acme'],
    ['a list', '- Pods - Ann Lee, Acme\n- Seven Pods - Bo Ray, Acme\n'],
  ])('%s is not titles', (_, text) => {
    expect(read(text).format).toBe('report');
  });

  test('a dump of a playlist is read, and names its conference', () => {
    const entries = ['Pods - Ann Lee, Acme', 'Seven Pods - Bo Ray, Acme'].map((title, at) => ({
      id: `aaaaaaaaaa${at}`,
      title,
      ie_key: 'Youtube',
      _type: 'url',
    }));
    const { format, talks, conference } = read(
      JSON.stringify({ _type: 'playlist', title: 'XConf 2024', entries }),
    );
    expect({ format, titles: talks.map(({ title }) => title), name: conference.name }).toEqual({
      format: 'yt-dlp',
      titles: ['Pods', 'Seven Pods'],
      name: 'XConf 2024',
    });
  });

  test('a calendar is read, and says the days; a break is left out', () => {
    const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event('20240506', 'Pods')}${event('20240507', 'Lunch')}END:VCALENDAR\r\n`;
    const { format, talks, conference, leftOut } = read(text, { fileName: 'XConf.ics' });
    expect(format).toBe('ics');
    expect(talks).toMatchObject([{ title: 'Pods', date: '2024-05-06' }]);
    expect(conference).toMatchObject({ name: 'XConf 2024', days: ['2024-05-06'] });
    expect(leftOut).toEqual([{ what: 'Lunch', why: 'a break or the like', line: null }]);
  });

  test('one that is cut off is told, with its place', () => {
    const { talks, messages } = read('{"_type": "playlist", "entries": [{"id": "aaaa');
    expect(talks).toEqual([]);
    expect(messages).toMatchObject([{ severity: 'error', ruleId: 'json-syntax' }]);
  });
});

test('hostile texts are read like any other', () => {
  const binary = String.fromCharCode(...Array.from({ length: 4000 }, (_, at) => (at * 7919) % 32));
  expect(read(binary).messages).toMatchObject([{ ruleId: 'binary-file' }]);
  expect(read('').talks).toEqual([]);
  expect(
    titles('## Sessions\n\n- [<img src=x onerror=alert(1)>](https://youtu.be/aaaaaaaaaa1) - Ann Lee, Acme\n'),
  ).toHaveLength(1);
});
