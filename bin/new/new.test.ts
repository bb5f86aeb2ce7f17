import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sessions } from '#bin/run-sessions.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'new-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(home, name), text);
const read = (name: string) => readFileSync(join(home, name), 'utf8');
const run = (...args: string[]) => sessions(args, '', home);

const REPORT = `---
title: My week at KubeCon Europe 2019
date: 2019-05-24
---

I was in Barcelona, 20–23 May 2019.

## Sessions

### Tuesday

- [Loki](https://youtu.be/CQiawXlgabQ) - Tom Wilkie, Grafana Labs
`;

test('makes a conference of a report, gives its talks addresses, and says what to do next', () => {
  write('2019-05-24-my-week.md', REPORT);
  const { status, stdout } = run('new', '2019-05-24-my-week.md');
  expect(stdout.split('\n')).toEqual([
    'KubeCon Europe 2019, 20–23 May 2019, Barcelona, Europe/Madrid',
    'data/2019-kubecon-eu/reports/my-week.md is there',
    'CQiawXlgabQ  /talks/loki',
    '1 address changed of 1',
    '0 errors, 0 warnings in 1 file',
    'Next: see it with `all-the-sessions`.',
    '',
  ]);
  expect(status).toBe(0);
  expect(read('data/2019-kubecon-eu/reports/my-week.md')).toBe(REPORT);
  expect(read('data/2019-kubecon-eu/conference.yaml')).toContain('reports:\n  my-week: null\n');
  expect(run('check').stdout).toBe(
    '0 errors, 0 warnings in 7 files\nNext: see it with `all-the-sessions`.\n',
  );
});

test('adds a report to a conference that is there, and keeps the words of its file', () => {
  write('one.md', REPORT);
  run('new', 'one.md');
  const facts = 'data/2019-kubecon-eu/conference.yaml';
  writeFileSync(join(home, facts), `# Ours\n${read(facts)}`);
  write(
    'two.md',
    REPORT.replace('[Loki](https://youtu.be/CQiawXlgabQ)', '[Falco](https://youtu.be/6sDTB4eV4F8)'),
  );
  expect(run('new', 'two.md', '--address', 'https://example.org/two/').status).toBe(0);
  expect(read(facts)).toMatch(/^# Ours\n[^]*reports:\n  one: null\n  two: https:\/\/example.org\/two\/\n$/);
  const again = run('new', 'two.md');
  expect(again.stderr).toMatch(/Unexpected report `two`, expected one that is not there yet/);
  expect(again.status).toBe(2);
});

test('writes nothing where the report would be an error, or where not all is known', () => {
  write(
    'bad.md',
    REPORT.replace(
      '### Tuesday',
      '### Tuesday\n\n- [Loki](https://youtu.be/short) - Tom Wilkie, Grafana Labs\n\n### Friday',
    ),
  );
  const bad = run('new', 'bad.md', '--days', '2019-05-20..2019-05-23');
  expect(bad.stderr).toMatch(/bad\.md:\d+:.*day-outside[^]*nothing is written/);
  expect(bad.status).toBe(1);
  write(
    'less.md',
    '# Notes\n\n## Sessions\n\n- [Loki](https://youtu.be/CQiawXlgabQ) - Tom Wilkie, Grafana Labs\n',
  );
  const less = run('new', 'less.md');
  expect(less.stderr).toMatch(/Unexpected lack of `--name`, `--days` and `--zone`/);
  expect(less.status).toBe(2);
  expect(readdirSync(home).toSorted()).toEqual(['bad.md', 'less.md']);
  expect(run('new', 'less.md', '--name', 'Ours 2024', '--days', '2024-05-01', '--zone', 'UTC').status).toBe(
    0,
  );
});

test('makes a conference of a calendar', () => {
  const event = [
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTART:20240501T090000Z',
    'DTEND:20240501T100000Z',
    'SUMMARY:Loki - Tom Wilkie\\, Grafana Labs',
    'END:VEVENT',
  ];
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:PyConf Oslo 2024',
    ...event,
    'END:VCALENDAR',
    '',
  ];
  write('all.ics', calendar.join('\r\n'));
  const { status, stdout } = run('new', 'all.ics', '--data', 'mine');
  expect(stdout).toMatch(/^PyConf Oslo 2024, 1 May 2024, Oslo, Europe\/Oslo\n/);
  expect(stdout).toContain('Next: see it with `DATA=mine all-the-sessions`.');
  expect(status).toBe(0);
  expect(read('mine/2024-pyconf-oslo/playlist.csv')).toContain('11:00');
});

test.each([
  [['a.md', 'b.md'], /Unexpected 2 files/],
  [['none.md'], /expected a file that can be read/],
  [['report.md', '--address', 'javascript:alert(1)'], /Unexpected address/],
])('tells %j', (args, message) => {
  write('report.md', REPORT);
  const { status, stderr } = run('new', ...args);
  expect(stderr).toMatch(message);
  expect(status).toBe(2);
  expect(existsSync(join(home, 'data'))).toBe(false);
});

test.each([
  [{ 'r.md': '\n' }, ['r.md'], 2, /Unexpected empty file `r\.md`/],
  [{ 'r.txt': '\0\u0001'.repeat(99) }, ['r.txt'], 1, /^r\.txt:1:1-1:1: .*binary-file/],
  [
    { 'r.md': REPORT },
    ['r.md', '--days', 'May'],
    2,
    /Unexpected days `May`, expected for instance `2018-12-11\.\.2018-12-13`/,
  ],
  [{ 'r.md': REPORT, other: '' }, ['r.md', '--data', 'other'], 2, /Unexpected `other`, expected a folder/],
  [
    { 'r.md': REPORT, other: '' },
    ['r.md', '--data', 'other/data'],
    2,
    /Unexpected failure to make the folder/,
  ],
  [{ 'r.md': REPORT }, ['r.md', '--data', ''], 2, /Unexpected ``, expected a folder/],
  [{ 'r.md': REPORT }, [], 2, /Unexpected 0 files, expected one: a trip report, or a list of talks/],
  [
    {
      'r.md': REPORT.replace(', 20–23 May 2019', '').replace('2019-05-24', '').replaceAll('### Tuesday', ''),
    },
    ['r.md'],
    2,
    /Unexpected lack of `--days`.*does not say more than “KubeCon Europe 2019, Barcelona, Europe\/Madrid”/,
  ],
])('tells what is wrong with %j, given %j, and writes nothing', (files, args, code, message) => {
  for (const [name, text] of Object.entries(files)) write(name, text);
  const { status, stderr } = run('new', ...args);
  expect(stderr).toMatch(message);
  expect(status).toBe(code);
  expect(readdirSync(home).toSorted()).toEqual(Object.keys(files).toSorted());
});

test.each(['name: [oops\n', 'hello\n', 'reports: x\n', ''])(
  'adds no report to a conference.yaml that cannot be read: %j',
  (yaml) => {
    write('one.md', REPORT);
    run('new', 'one.md');
    write('data/2019-kubecon-eu/conference.yaml', yaml);
    write('two.md', REPORT);
    const { status, stderr } = run('new', 'two.md');
    expect(stderr).toMatch(/^data\/2019-kubecon-eu\/conference\.yaml:[^]*yaml-s[^]*: nothing is written\n$/);
    expect(status).toBe(1);
    expect(readdirSync(join(home, 'data/2019-kubecon-eu/reports'))).toEqual(['one.md']);
    expect(read('data/2019-kubecon-eu/conference.yaml')).toBe(yaml);
  },
);

test('reads titles, one a line, from a text of whatever name, and tells their warnings', () => {
  const titles = 'Keynote: Welcome - Ann Lee, Foo\nHow to Fail - Bo Ray, Bar\n\nA third talk\n';
  const facts = ['--name', 'Ours 2024', '--days', '2024-05-01', '--zone', 'UTC'];
  for (const name of ['titles.txt', 'titles.md']) {
    write(name, titles);
    const { status, stdout } = run('new', name, ...facts, '--data', `of ${name}`);
    expect(stdout).toContain('3 addresses changed of 3');
    expect(stdout).toContain('playlist.csv:4:2-4:14: Unexpected end of the entry');
    expect(stdout).toContain(`Next: see it with \`DATA='of ${name}' all-the-sessions\`.`);
    expect(status).toBe(0);
  }
});

test('explains itself', () => {
  expect(run('new', '--help').stdout).toContain('--zone');
});
