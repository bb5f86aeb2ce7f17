import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { copyConference } from './copy-conference.ts';
import { makeThreeTalks } from './fixture.ts';
import { sessions as sessionsIn } from './run-sessions.ts';

/** Folders whose `data/` holds three talks, and the 2019 conference alone: to read all conferences each time would take minutes. */
let home = '';
let barcelona = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'home-'));
  makeThreeTalks(join(home, 'data'));
  barcelona = mkdtempSync(join(tmpdir(), 'barcelona-'));
  copyConference(join(barcelona, 'data'));
});
afterAll(() => {
  for (const made of [home, barcelona]) rmSync(made, { recursive: true, force: true });
});

const sessions = (args: readonly string[], input = '') => sessionsIn(args, input, home);
const sessionsInBarcelona = (...args: string[]) => sessionsIn(args, '', barcelona);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sessions-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array) {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Three talks for a test that changes them; `change` is done to the playlist. */
function changedData(change: (playlist: string) => string) {
  const data = join(folder, 'data');
  makeThreeTalks(data);
  const playlist = join(data, 'lark/playlist.csv');
  const before = readFileSync(playlist, 'utf8');
  writeFileSync(playlist, change(before));
  expect(readFileSync(playlist, 'utf8')).not.toBe(before);
  return data;
}

test('check finds no error in the data as shipped', () => {
  const { status, stdout } = sessionsIn(['check']);
  expect(stdout).toMatch(/^0 errors, /m);
  expect(status).toBe(0);
});

test('check reports everything wrong with a report in one run, with line and column', () => {
  const report = write(
    'report.md',
    [
      '## All The Sessions I Went To',
      '### Tueday',
      '- Operators - Rob Szumski, Red Hat',
      '- [Loki](https://youtu.be/short) - Tom Wilkie, Grafana Labs',
      '- [Cortex](https://youtu.be/mYyFT4ChHio) - Tom Wilkie, Grafana Labs',
      '- [Cortex again](https://youtu.be/mYyFT4ChHio) - Tom Wilkie, Grafana Labs',
      '### Monday',
      '- [A </script> \u202etitle](https://youtu.be/CQiawXlgabQ) - Tom Wilkie, Grafana Labs',
      '### Monday',
      '',
    ].join('\r\n'),
  );
  const { status, stdout } = sessions(['check', '--json', report]);
  const messages: { ruleId: string; place: { start: { line: number } } | null }[] = JSON.parse(stdout);
  expect(messages.map(({ ruleId, place }) => `${place?.start.line} ${ruleId}`)).toEqual(
    expect.arrayContaining([
      '1 front-matter-missing',
      '2 day-unknown',
      '3 link-missing',
      '4 link-not-video',
      '6 video-twice',
      '8 control-character',
      '9 day-twice',
    ]),
  );
  expect(status).toBe(1);
});

test('check prints the source line with carets, without colours if the output is no terminal', () => {
  const report = write(
    'report.md',
    '---\ntitle: T\n---\n\n## Sessions\n\n### Tueday\n\n- [Loki](https://youtu.be/CQiawXlgabQ)\n',
  );
  const { stdout } = sessions(['check', report]);
  expect(stdout).toContain('report.md:7:1-7:11: Unexpected day `Tueday`');
  expect(stdout).toContain('error │ ### Tueday\n          │ ^^^^^^^^^^\n');
  expect(stdout).not.toContain('\u001b');
});

test.each([
  ['binary junk', Uint8Array.from({ length: 4096 }, (_, n) => (n * 37) % 256)],
  ['text that is not UTF-8', Uint8Array.from([...Buffer.from('# Caf'), 0xe9, ...Buffer.from('\n')])],
  [
    'ten megabytes',
    Buffer.alloc(10 * 1024 * 1024, '- [x](https://youtu.be/CQiawXlgabQ) - A Person, Company & '),
  ],
  ['an empty file', ''],
])('check of %s says what is wrong and does not crash', (_name, content) => {
  const { status, stdout, stderr } = sessions(['check', write('report.md', content)]);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/error/);
  expect(status).toBe(1);
});

test('wrong usage is reported with exit code 2', () => {
  expect(sessions(['parse', join(folder, 'none.md')])).toMatchObject({ status: 2 });
  expect(sessions(['check', '--nonsense'])).toMatchObject({ status: 2 });
  expect(sessions(['frobnicate']).stderr).toMatch(
    /^sessions: Unexpected command `frobnicate`, expected one of/,
  );
});

test('each command has --help', () => {
  for (const command of ['check', 'parse', 'entries', 'permalinks', 'search']) {
    expect(sessions([command, '--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(`^sessions ${command}`),
    });
  }
});

test('parse prints the sections with their anchors and videos, and the talks', () => {
  const { stdout, status } = sessionsInBarcelona(
    'parse',
    'data/2019-kubecon-eu/reports/kubecon-other-cool-things.md',
  );
  const { sections, talks, playlists } = JSON.parse(stdout);
  expect(talks).toHaveLength(38);
  expect(talks[0]).toMatchObject({
    day: 'Tuesday',
    kind: 'keynote',
    title: 'Stitching Things Together',
    videoId: 'lmGFgZ889kY',
  });
  expect(sections.flatMap(({ videoIds }: { videoIds: string[] }) => videoIds)).toHaveLength(7);
  expect(
    sections
      .filter(({ videoIds }: { videoIds: string[] }) => videoIds.length > 0)
      .map(({ anchor }: { anchor: string }) => anchor),
  ).toEqual([
    'm-m-m-m-multi-cluster-ingress',
    'dynamic-autoscaling-and-cake',
    'intuit-argo--the-custom-deployment-controller',
    'compliance-as-code',
    'kubernetes-failure-scenarios',
  ]);
  expect(playlists).toEqual(['PLj6h78yzYM2PpmMAnvpvsnR4c27wJePh3']);
  expect(status).toBe(0);
});

test('parse reads the entries of a report together, as one list', () => {
  const report = write(
    'speakers-first.md',
    `---\ntitle: T\n---\n\n## Sessions\n\n${[
      ['Ann Lee', 'Pods in Depth', 'hGqEMDRgJw8'],
      ['Bo Ray', 'Why we cache', 'N-0X09sNrw0'],
      ['Cy Dahl', 'Topaz Pods', 'N-0X09sNrw1'],
      ['Di Fox', 'Small teams', 'N-0X09sNrw2'],
    ]
      .map(([name, title, id]) => `- [${name}: ${title}](https://youtu.be/${id})`)
      .join('\n')}\n`,
  );
  const { talks } = JSON.parse(sessions(['parse', report]).stdout);
  expect(talks).toMatchObject([
    { title: 'Pods in Depth', speakers: [{ name: 'Ann Lee' }] },
    { title: 'Why we cache', speakers: [{ name: 'Bo Ray' }] },
    { title: 'Topaz Pods', speakers: [{ name: 'Cy Dahl' }] },
    { title: 'Small teams', speakers: [{ name: 'Di Fox' }] },
  ]);
});

test('parse warns if a passage names one speaker and links a talk of another', () => {
  const report = write(
    'report.md',
    '---\ntitle: T\n---\n\nThen [Janet Kuo](https://www.youtube.com/watch?v=w62T1SN4g6Y) told the history of Kubernetes.\n',
  );
  const { messages } = JSON.parse(sessionsInBarcelona('parse', report).stdout);
  expect(messages).toMatchObject([{ ruleId: 'passage-names-another', place: { start: { line: 5 } } }]);
});

test('entries prints a line for each line, in order, whatever it contains', () => {
  const lines = [
    '- [Loki](https://youtu.be/CQiawXlgabQ) - Tom Wilkie, Grafana Labs',
    'a\u2028b',
    '</script>{{< x >}}',
    '\u0000',
  ];
  const { stdout, status } = sessions(['entries'], `${lines.join('\n')}\n`);
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records.map(({ raw }) => raw)).toEqual(lines);
  expect(records[0]).toMatchObject({
    title: 'Loki',
    kind: 'session',
    speakers: [{ name: 'Tom Wilkie', role: null, company: 'Grafana Labs' }],
    videoId: 'CQiawXlgabQ',
  });
  expect(status).toBe(0);
});

test('entries --list reads the lines as one list, and passes over the name that is given', () => {
  const lines = [
    'Lark & Owl: Ann Lee - Topaz Pods',
    'Bo Ray - How I write pods',
    'Cy Dahl - What the cache forgot',
  ];
  const { stdout, status } = sessions(
    ['entries', '--list', '--name', 'Lark & Owl'],
    `${lines.join('\n')}\n\n`,
  );
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records.map(({ raw }) => raw)).toEqual(lines);
  expect(records).toMatchObject([
    { title: 'Topaz Pods', speakers: [{ name: 'Ann Lee' }] },
    { title: 'How I write pods', speakers: [{ name: 'Bo Ray' }] },
    { title: 'What the cache forgot', speakers: [{ name: 'Cy Dahl' }] },
  ]);
  expect(status).toBe(0);
  expect(sessions(['entries', '--name', 'Lark & Owl'], 'a\n')).toMatchObject({ status: 2 });
});

test('permalinks keeps an old address alive when a title changes', () => {
  const data = changedData((playlist) => playlist.replace('2.66 Million', '2.7 Million'));
  expect(sessions(['permalinks', '--data', data, '--rename']).stdout).toContain(
    'w62T1SN4g6Y  /talks/2-7-million  was /talks/2-66-million',
  );
  expect(readFileSync(join(data, 'permalinks.yaml'), 'utf8')).toMatch(
    /slug: 2-7-million\n {2}former: \[2-66-million\]/,
  );
  expect(sessions(['check', '--data', data]).status).toBe(0);
});

test('a command reads the folder that DATA names, as `npm start` does', () => {
  expect(sessions(['search', 'loki', '--conference', 'lark'])).toMatchObject({ status: 0 });
  vi.stubEnv('DATA', join(home, 'data'));
  try {
    expect(sessionsInBarcelona('search', 'loki', '--conference', 'lark')).toMatchObject({ status: 0 });
    expect(sessionsInBarcelona('search', 'helm', '--conference', '2019-kubecon-eu')).toMatchObject({
      status: 2,
    });
  } finally {
    vi.unstubAllEnvs();
  }
});

test('a published address without a talk fails the check, and the ledger is not changed', () => {
  const data = changedData((playlist) => playlist.replace(/^.*Linkerd.*\n/m, ''));
  const ledger = readFileSync(join(data, 'permalinks.yaml'), 'utf8');
  const { status, stdout } = sessions(['check', '--data', data]);
  expect(stdout).toContain('Unexpected permalink `/talks/linkerd` without a talk');
  expect(status).toBe(1);
  expect(sessions(['permalinks', '--data', data]).status).toBe(1);
  expect(readFileSync(join(data, 'permalinks.yaml'), 'utf8')).toBe(ledger);
});

test('search prints the best talks first, with the words that matched and where', () => {
  const { stdout, status } = sessionsInBarcelona('search', 'lilles', 'vmware', '--limit', '1');
  expect(stdout).toBe(`Nothing matches “lilles” exactly. Showing close matches for “Liles”.
Did you mean “liles vmware”?

1. CNCF Project Update
   Bryan Liles, Senior Staff Engineer, VMware
   keynote · 2019-05-21 · 2019-kubecon-eu
   http://localhost:3000/talks/cncf-project-update
   lilles: “Liles” in speaker, misspelt; vmware: “VMware” in company, as typed
   In the notes: Bryan *Liles* compered the CNCF's project updates with great energy. The author, wary when a large vendor takes the stage, was won over as …

1 of 6 talks
`);
  expect(status).toBe(0);
});

test('search explains an incomplete query', () => {
  expect(sessions(['search', 'speaker:']).stdout).toMatch(/^Add what to look for after “speaker:”\.\n/);
});

test('search prints JSON for programs', () => {
  const { stdout, status } = sessionsInBarcelona('search', '--json', 'golab cake');
  expect(JSON.parse(stdout)).toMatchObject({
    query: 'golab cake',
    found: 1,
    close: null,
    hits: [
      {
        slug: 'resize-your-pods-without-disruptions-aka-how-to-have-a-cake-and-eat-a-cake',
        reasons: [
          { typed: 'golab', how: 'exact', used: 'Gołąb', field: 'speaker' },
          { typed: 'cake', how: 'exact', used: 'Cake', field: 'title' },
        ],
      },
    ],
  });
  expect(status).toBe(0);
});

test('search exits with 1 if it finds nothing, and with 2 if it is misused', () => {
  expect(sessions(['search', 'zxqwvkj'])).toMatchObject({
    status: 1,
    stdout: 'Nothing matches “zxqwvkj”.\n\n0 talks\n',
  });
  expect(sessions(['search', 'wilkey'])).toMatchObject({ status: 0 });
  expect(sessions(['search', 'wilkey', '--exact'])).toMatchObject({ status: 1 });
  for (const args of [
    [],
    [' '],
    ['x', '--limit', '0'],
    ['x', '--conference', 'none'],
    ['x', '--data', 'none'],
  ])
    expect(sessions(['search', ...args]), args.join(' ')).toMatchObject({ status: 2, stdout: '' });
});
