import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { assemble } from '#lib/catalogue/assemble.ts';
import { readData } from '#lib/catalogue/load.ts';
import { importTalks } from './import.ts';
import { copyConference } from '#bin/copy-conference.ts';
import { permalinks } from '#bin/permalinks.ts';
import { sessions } from '#bin/run-sessions.ts';

/** A data folder that holds the 2019 conference alone. */
let barcelona = '';
beforeAll(() => {
  barcelona = mkdtempSync(join(tmpdir(), 'barcelona-'));
  copyConference(barcelona);
});
afterAll(() => rmSync(barcelona, { recursive: true, force: true }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const NEW = [
  '--new',
  '--name',
  'KubeCon Test',
  '--days',
  '2019-05-20..2019-05-23',
  '--time-zone',
  'Europe/Madrid',
];

/** What a command prints on both streams, with the folder's name taken out. */
async function printed(command: () => Promise<number>) {
  let out = '';
  const take = (text: string | Uint8Array) => {
    out += String(text);
    return true;
  };
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(take),
  );
  try {
    const code = await command();
    return { code, out: out.replaceAll(`${folder}/`, '') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const run = (path: string, ...args: string[]) =>
  printed(() =>
    importTalks([join(folder, path), '--data', join(folder, 'data'), '--conference', '2019-eu', ...args]),
  );

function write(name: string, content: string | Uint8Array) {
  writeFileSync(join(folder, name), content);
  return name;
}

/** Every file of the data with its bytes. */
const snapshot = () =>
  existsSync(join(folder, 'data'))
    ? readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [
          join(parentPath, name),
          readFileSync(join(parentPath, name), 'latin1'),
        ])
    : [];
const playlist = () => readFileSync(join(folder, 'data/2019-eu/playlist.csv'), 'utf8');

const CSV = `track,entry,videoId,slides
Networking,"Intro: Istio - Ann Lee, Google",aaaaaaaaaaa,
Storage,Rook at Scale - Bob Ray,bbbbbbbbbbb,https://example.org/rook.pdf
`;
const DUMP = JSON.stringify({
  id: 'PL123',
  entries: [
    { id: 'bbbbbbbbbbb', title: 'Rook at Scale - Bob Ray, Red Hat' },
    { id: 'ccccccccccc', title: 'Keynote: Closing Remarks - Di Fox, CNCF' },
    { id: 'ddddddddddd', title: '[Private video]' },
    { id: 'eeeeeeeeeee', title: '[Deleted video]' },
  ],
});
const ICS = `BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART:20190521T080000Z
SUMMARY:Rook at Scale! - Bob Ray\\, Red Hat
LOCATION:Hall 8
DESCRIPTION:What <b>Rook</b> &amp\\; Ceph do.
END:VEVENT
BEGIN:VEVENT
DTSTART:20190523T150000Z
SUMMARY:Keynote: Closing Remarks - Di Fox\\, CNCF
END:VEVENT
BEGIN:VEVENT
DTSTART:20190521T090000Z
SUMMARY:Coffee
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');
const MARKDOWN = `### Tuesday

- [Intro: Istio](https://youtu.be/aaaaaaaaaaa) - Ann Lee, Google
- Envoy - The Proxy - Ed Gil, Lyft ([video](https://youtu.be/fffffffffff))
`;
const PYVIDEO = JSON.stringify({
  title: 'Rook at Scale',
  speakers: ['Bob Ray'],
  recorded: '2019-05-22',
  videos: [{ type: 'youtube', url: 'https://youtu.be/bbbbbbbbbbb' }],
});
const SCHEDULE = JSON.stringify({
  schedule: {
    conference: {
      days: [
        {
          date: '2019-05-22',
          rooms: {
            'Hall 6': [{ title: 'Rook at Scale', start: '11:00', persons: [{ public_name: 'Bob Ray' }] }],
          },
        },
      ],
    },
  },
});

test('a new conference is made of a list by the command alone', async () => {
  write('list.csv', CSV);
  expect(await run('list.csv', ...NEW, '--city', 'Barcelona')).toEqual({
    code: 0,
    out: `  what     video        alike  row
  added    aaaaaaaaaaa         Intro: Istio - Ann Lee, Google
  added    bbbbbbbbbbb         Rook at Scale - Bob Ray
2 added, 0 filled, 0 differing, 0 as they were; written to data/2019-eu/playlist.csv
`,
  });
  expect((await printed(() => permalinks(['--data', join(folder, 'data')]))).code).toBe(0);
  const { conferences, talks, messages } = assemble(readData(join(folder, 'data')));
  expect(conferences).toMatchObject([
    { slug: '2019-eu', name: 'KubeCon Test', city: 'Barcelona', timeZone: 'Europe/Madrid' },
  ]);
  expect(talks.map(({ slug, track, date, attended }) => ({ slug, track, date, attended }))).toEqual([
    { slug: 'istio', track: 'Networking', date: null, attended: false },
    { slug: 'rook-at-scale', track: 'Storage', date: null, attended: false },
  ]);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['speaker-without-company']);
});

test('a second conference joins the first, and people are one over both', async () => {
  write('list.csv', CSV);
  await run('list.csv', ...NEW);
  write('list.json', DUMP.replaceAll('bbbbbbbbbbb', 'ggggggggggg'));
  const days = ['--days', '2018-12-11,2018-12-12', '--new', '--name', 'KubeCon Other', '--time-zone', 'UTC'];
  const other = await printed(() =>
    importTalks([
      join(folder, 'list.json'),
      '--data',
      join(folder, 'data'),
      '--conference',
      '2018-na',
      ...days,
    ]),
  );
  expect(other.code).toBe(0);
  const { conferences, people } = assemble(readData(join(folder, 'data')));
  expect(conferences.map(({ slug }) => slug)).toEqual(['2019-eu', '2018-na']);
  expect(people.find(({ name }) => name === 'Bob Ray')?.talks).toHaveLength(2);
});

test.each([
  ['yt-dlp', DUMP, '1 added, 1 filled, 0 differing, 0 as they were; 2 left out: private or deleted'],
  [
    'ics',
    ICS,
    '1 added, 1 filled, 0 differing, 0 as they were; 1 new row without a video; 1 left out: a break, a meal, registration or the like',
  ],
  ['markdown', MARKDOWN, '1 added, 1 filled, 0 differing, 0 as they were'],
  ['pyvideo', PYVIDEO, '0 added, 1 filled, 0 differing, 0 as they were'],
  ['schedule', SCHEDULE, '0 added, 1 filled, 0 differing, 0 as they were'],
  ['csv', `${CSV},New - Cy Moe,hhhhhhhhhhh,\n`, '1 added, 0 filled, 0 differing, 2 as they were'],
])('%s is told from its content and imported; twice makes no difference', async (_, content, summary) => {
  write('list.csv', CSV);
  await run('list.csv', ...NEW);
  write('more', content);
  const dry = await run('more', '--dry-run');
  expect(dry.out).toContain(`${summary}; nothing is written\n`);
  expect(playlist()).not.toContain(',more');
  const real = await run('more');
  expect(real.code).toBe(0);
  expect(real.out).toBe(dry.out.replace('nothing is written', 'written to data/2019-eu/playlist.csv'));
  const before = snapshot();
  expect((await run('more')).out).toMatch(/0 added, 0 filled, .*; nothing is written\n$/);
  expect(snapshot()).toEqual(before);
});

test('what is joined by its title is shown with its score, and each field knows its source', async () => {
  write('list.csv', CSV);
  await run('list.csv', ...NEW);
  write('playlist.json', DUMP);
  await run('playlist.json');
  write('all.ics', ICS);
  expect((await run('all.ics')).out).toMatchInlineSnapshot(`
    "  what     video        alike  day         hour   room    row
      filled   bbbbbbbbbbb  1.00   2019-05-21  10:00  Hall 8  date, start, room, abstract: Rook at Scale - Bob Ray, Red Hat
      filled   ccccccccccc         2019-05-23  17:00          date, start: Keynote: Closing Remarks - Di Fox, CNCF
      no talk                      2019-05-21  11:00          Coffee
    0 added, 2 filled, 0 differing, 0 as they were; 1 left out: a break, a meal, registration or the like; written to data/2019-eu/playlist.csv
    "
  `);
  expect(playlist()).toMatchInlineSnapshot(`
    "track,entry,videoId,slides,date,start,room,abstract,source
    Networking,"Intro: Istio - Ann Lee, Google",aaaaaaaaaaa,,,,,,list.csv
    Storage,"Rook at Scale - Bob Ray, Red Hat",bbbbbbbbbbb,https://example.org/rook.pdf,2019-05-21,10:00,Hall 8,What Rook & Ceph do.,"list.csv; entry: playlist.json; date, start, room, abstract: all.ics"
    ,"Keynote: Closing Remarks - Di Fox, CNCF",ccccccccccc,,2019-05-23,17:00,,,"playlist.json; date, start: all.ics"
    "
  `);
});

test('what differs is shown and stays', async () => {
  write('list.csv', CSV);
  await run('list.csv', ...NEW);
  write('more.csv', CSV.replace('Networking', 'Service Mesh'));
  expect((await run('more.csv')).out).toBe(`  what     video        alike  row
  differs  aaaaaaaaaaa         track stays \`Networking\`, not \`Service Mesh\`: Intro: Istio - Ann Lee, Google
0 added, 0 filled, 1 differing, 1 as they were; nothing is written
`);
});

test.each([
  [
    'cut off',
    CSV.slice(0, 60),
    'list:2:12-2:13: Unexpected end of the file within a quoted cell, expected a closing `"` csv-syntax',
  ],
  [
    'of other columns',
    'title,video\nA,B\n',
    'list:1:1-1:6: Unexpected column `title`, expected `track`, `entry`, `videoId`, `slides` and at most `recording`, `speakers`, `date`, `start`, `end`, `room`, `abstract`, `source` csv-columns',
  ],
  [
    'with a video twice',
    `${CSV},Again,aaaaaaaaaaa,\n`,
    'list:4:2-4:7: Unexpected second entry with the video `aaaaaaaaaaa`, expected one: the other is at `list:2` video-twice',
  ],
  [
    'of JSON that is cut off',
    DUMP.slice(0, 40),
    'list:1:41-1:41: Unexpected end of the file within JSON, expected the rest of it json-syntax',
  ],
  [
    'of a calendar that is cut off',
    ICS.slice(0, 200),
    'list: Unexpected calendar, expected it to parse: it ends without `END:VCALENDAR` calendar-syntax',
  ],
  [
    'in another encoding',
    Buffer.from(CSV.replace('Lee', 'Léé'), 'latin1'),
    'list:2:33-2:33: Unexpected byte `0xE9`, expected UTF-8 encoding',
  ],
  [
    'with a day outside the conference',
    PYVIDEO.replace('05-22', '06-22'),
    'data/2019-eu/playlist.csv:3:9-3:32: Unexpected date `2019-06-22`, expected a day of the conference: 2019-05-20, 2019-05-21, 2019-05-22, 2019-05-23 day-outside',
  ],
  [
    'without a talk',
    '# Nothing\n\n- to see\n',
    'sessions: Unexpected `list` without a talk, expected a list of them',
  ],
])('a file %s is refused, and the data stays as it was', async (_, content, message) => {
  write('good.csv', CSV);
  await run('good.csv', ...NEW);
  const before = snapshot();
  write('list', content);
  const { code, out } = await run('list');
  expect(out).toContain(message);
  expect(code).toBe(1);
  expect(snapshot()).toEqual(before);
});

test('a file of 100 MB is refused by its size alone', async () => {
  write('good.csv', CSV);
  await run('good.csv', ...NEW);
  truncateSync(join(folder, write('big.json', '{"entries": [')), 100 * 1024 * 1024);
  const start = process.memoryUsage().rss;
  const { code, out } = await run('big.json');
  expect(out).toContain('big.json: Unexpected 100 MB, expected at most 64 MB file-too-large');
  expect(code).toBe(1);
  expect(process.memoryUsage().rss - start).toBeLessThan(50 * 1024 * 1024);
});

test('500 rows that name one speaker in a column are read, each with the speaker', async () => {
  const rows = Array.from({ length: 500 }, (_, at) => `,Pods - Part ${at},,,zebra${at}`);
  write('talks.csv', `track,entry,videoId,slides,speakers\n${rows.join('\n')}\n`);
  const { code, out } = await run('talks.csv', ...NEW);
  expect(code).toBe(0);
  expect(out).toContain('500 added');
  expect(playlist().match(/^,Pods - Part \d+,.*,zebra\d+/gm)).toHaveLength(500);
});

test('a new conference is not made from a file that is refused', async () => {
  write('list.csv', CSV.slice(0, 60));
  expect((await run('list.csv', ...NEW)).code).toBe(1);
  expect(snapshot()).toEqual([]);
});

test('a video of another conference is refused', async () => {
  write('list.csv', CSV);
  await run('list.csv', ...NEW);
  const before = snapshot();
  const { code, out } = await printed(() =>
    importTalks([
      join(folder, 'list.csv'),
      '--data',
      join(folder, 'data'),
      '--conference',
      '2018-na',
      ...NEW,
    ]),
  );
  expect(out).toContain('Unexpected second entry with the video `aaaaaaaaaaa`');
  expect([code, snapshot()]).toEqual([1, before]);
});

test('a playlist that is broken already is told and not written over', async () => {
  write('list.csv', CSV);
  await run('list.csv', ...NEW);
  write('data/2019-eu/playlist.csv', CSV.replace('bbbbbbbbbbb', 'bbb'));
  const before = snapshot();
  const { code, out } = await run('list.csv');
  expect(out).toContain('data/2019-eu/playlist.csv:3:33-3:36: Unexpected video id `bbb`');
  expect([code, snapshot()]).toEqual([1, before]);
});

test('any bytes are imported or refused; refused, they leave the data as it was', async () => {
  write('list.csv', CSV);
  await run('list.csv', ...NEW);
  const content = fc.oneof(
    fc.uint8Array(),
    fc.string().map((text) => Buffer.from(text)),
    fc
      .tuple(
        fc.constantFrom(CSV, DUMP, ICS, MARKDOWN, PYVIDEO, SCHEDULE),
        fc.nat(400),
        fc.uint8Array({ maxLength: 3 }),
      )
      .map(([text, at, bytes]) =>
        Buffer.concat([Buffer.from(text.slice(0, at)), bytes, Buffer.from(text.slice(at + 2))]),
      ),
  );
  await fc.assert(
    fc.asyncProperty(content, async (bytes) => {
      const before = snapshot();
      write('any', bytes);
      const code = await run('any').then(
        (result) => result.code,
        () => 2,
      );
      if (code !== 0) expect(snapshot()).toEqual(before);
      const after = snapshot();
      if (code === 0) await run('any');
      expect(snapshot()).toEqual(after);
    }),
    { numRuns: 25 },
  );
});

const SCHEDULE_XML = `<schedule>
  <conference><title>PodCon 2024</title><time_zone_name>Europe/Paris</time_zone_name></conference>
  <day date="2024-03-19"><room name="Hall"><event><start>09:00</start><title>Seven Pods</title>
    <persons><person>q.fly</person></persons></event></room></day>
</schedule>`;

test('a new conference has the name, the days and the zone that the file says', async () => {
  write('schedule.xml', SCHEDULE_XML);
  expect((await run('schedule.xml', '--new')).out)
    .toBe(`  what     video        alike  day         hour   room  row
  added                        2024-03-19  09:00  Hall  Seven Pods - q.fly
1 added, 0 filled, 0 differing, 0 as they were; 1 new row without a video; written to data/2019-eu/playlist.csv
`);
  const { conferences } = assemble(readData(join(folder, 'data')));
  expect(conferences).toMatchObject([
    { name: 'PodCon 2024', shortName: 'PodCon 2024', days: ['2024-03-19'], timeZone: 'Europe/Paris' },
  ]);
});

test('the command line is believed before the file', async () => {
  write('schedule.xml', SCHEDULE_XML);
  await run('schedule.xml', '--new', '--name', 'Pods', '--time-zone', 'UTC');
  const { conferences } = assemble(readData(join(folder, 'data')));
  expect(conferences).toMatchObject([{ name: 'Pods', days: ['2024-03-19'], timeZone: 'UTC' }]);
});

test('a calendar without days for a talk needs them said', async () => {
  write('all.ics', ICS);
  await expect(run('all.ics', '--new')).rejects.toThrow(
    'Unexpected `--new` by itself, expected `--name` and `--time-zone` as well, since the file does not say them',
  );
  expect(snapshot()).toEqual([]);
});

test('a calendar that says UTC alone is read so, and told', async () => {
  write('all.ics', ICS.replace('BEGIN:VEVENT', 'X-WR-CALNAME:PodCon\r\nX-WR-TIMEZONE:UTC\r\nBEGIN:VEVENT'));
  const { code, out } = await run('all.ics', '--new');
  expect(out).toContain('sessions: Unexpected time zone `UTC`, which is all that the file says');
  expect(code).toBe(0);
});

test('a folder of records is read as one list', async () => {
  mkdirSync(join(folder, 'podcon/videos'), { recursive: true });
  write('podcon/category.json', JSON.stringify({ title: 'PodCon' }));
  write('podcon/videos/one.json', PYVIDEO);
  write(
    'podcon/videos/two.json',
    PYVIDEO.replace('Rook at Scale', 'Pods - Again').replace('bbbbbbbbbbb', 'ccccccccccc'),
  );
  const { code, out } = await run('podcon', '--new', '--time-zone', 'UTC');
  expect([code, out]).toEqual([0, expect.stringContaining('2 added')]);
  expect(playlist()).toContain(',Pods - Again,ccccccccccc,,Bob Ray,2019-05-22,podcon\n');
  write('podcon/videos/three.json', '{');
  expect((await run('podcon')).out).toContain('podcon/videos/three.json:1:2-1:2: Unexpected end of the file');
  mkdirSync(join(folder, 'empty'));
  await expect(run('empty')).rejects.toThrow('expected a file, or a folder of pyvideo.org’s records');
});

test('what is left out because it is no talk is listed', async () => {
  write('list.csv', CSV);
  await run('list.csv', ...NEW);
  write('all.ics', ICS);
  expect((await run('all.ics', '--dry-run')).out).toContain(
    '  no talk                      2019-05-21  11:00          Coffee\n',
  );
});

test('a file of which nothing is a talk says what is in it, and nothing is written', async () => {
  write('dump.json', JSON.stringify({ entries: [{ id: 'UCaaaa', title: 'Videos' }] }));
  expect(await run('dump.json', ...NEW)).toEqual({
    code: 1,
    out: 'sessions: Unexpected `dump.json` without a talk, expected a list of them: 1 left out: no video\n',
  });
  expect(snapshot()).toEqual([]);
});

test('a title longer than any is left out and told; the others are read', async () => {
  write(
    'dump.json',
    JSON.stringify({
      entries: [
        { id: 'aaaaaaaaaaa', title: '.'.repeat(200_000) },
        { id: 'bbbbbbbbbbb', title: 'Pods' },
      ],
    }),
  );
  const { code, out } = await run('dump.json', ...NEW);
  expect(code).toBe(0);
  expect(out).toContain(
    'dump.json: Unexpected cell of 200000 characters, expected at most 65536: `entry` is left out cell-too-long',
  );
  expect(out).toContain('1 added');
});

test.each([
  [[], 'Unexpected 0 files, expected one'],
  [['x.csv'], 'Unexpected lack of `--conference`, expected the name of its folder'],
  [
    ['x.csv', '--conference', '2019-eu', '--format', 'xls'],
    'Unexpected format `xls`, expected one of `csv`, `yt-dlp`, `youtube-api`, `takeout`, `ics`, `markdown`, `pyvideo`, `rubyevents`, `schedule`',
  ],
  [
    ['x.csv', '--conference', 'nowhere'],
    'Unexpected conference `nowhere`, expected one of `2019-kubecon-eu` or `--new`',
  ],
  [
    ['x.csv', '--conference', '2019-kubecon-eu', ...NEW],
    'Unexpected `--new`: `2019-kubecon-eu` is there already',
  ],
  [
    ['x.csv', '--conference', 'A b', ...NEW],
    'Unexpected conference `A b`, expected lower-case words joined by hyphens',
  ],
  [
    ['data/2017-kubecon-eu/playlist.csv', '--conference', 'x', '--new'],
    'Unexpected `--new` by itself, expected `--name`, `--days` and `--time-zone` as well, since the file does not say them',
  ],
  [
    ['x.csv', '--conference', 'x', ...NEW, '--time-zone', 'Mars'],
    'Unexpected `timeZone` of the conference: the name of a time zone, as in `Europe/Madrid`',
  ],
  [
    ['x.csv', '--conference', 'x', ...NEW, '--days', '2019..2020'],
    'Unexpected days `2019..2020`, expected for instance `2018-12-11..2018-12-13`',
  ],
  [
    ['x.csv', '--conference', '2019-kubecon-eu'],
    'Unexpected `x.csv`, expected a file that can be read (ENOENT)',
  ],
])('misuse %j is told in a line', async (args, message) => {
  await expect(importTalks([...args, '--data', barcelona])).rejects.toThrow(message);
});

test('the command line ends with 0, 1 or 2', () => {
  const target = ['--conference', '2019-kubecon-eu', '--data', barcelona, '--dry-run'];
  const same = sessions(['import', 'data/2019-kubecon-eu/playlist.csv', ...target]);
  expect(same.stdout).toBe('0 added, 0 filled, 0 differing, 327 as they were; nothing is written\n');
  expect(same.status).toBe(0);
  expect(sessions(['import', join(folder, write('x.csv', CSV.slice(0, 60))), ...target]).status).toBe(1);
  expect(sessions(['import', join(folder, write('x', 'no list')), ...target])).toMatchObject({
    status: 2,
    stderr: `sessions: Unexpected content of \`${folder}/x\`, expected one of \`csv\`, \`yt-dlp\`, \`youtube-api\`, \`takeout\`, \`ics\`, \`markdown\`, \`pyvideo\`, \`rubyevents\`, \`schedule\`: name it by --format\n`,
  });
});
