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
    '0 errors, 0 warnings in 7 files',
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

test('explains itself', () => {
  expect(run('new', '--help').stdout).toContain('--zone');
});
