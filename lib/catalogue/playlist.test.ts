import { expect, test } from 'vitest';
import { assembleFiles, printed, trip } from './fixture.ts';

const HEAD = 'track,entry,videoId,slides';
const REPORT = '2019-eu/reports/trip.md';
const withRows = (rows: string[], files: Readonly<Record<string, string>> = {}, head = HEAD) =>
  assembleFiles({ '2019-eu/playlist.csv': [head, ...rows, ''].join('\n'), ...files });
const report = (entry: string) => ({ [REPORT]: trip(`### Tuesday\n\n- ${entry}`) });

const ISTIO = 'Networking,"Intro: Istio - Ann Lee, Google",aaaaaaaaaaa,https://example.org/istio.pdf';

test('talks of the report keep their days and come first; the others have a track and no day', () => {
  const { talks } = withRows(['Security,"Falco - Di Fox, Sysdig",ccccccccccc,', ISTIO]);
  const seen = talks.map(({ slug, date, track, attended }) => ({ slug, date, track, attended }));
  expect(seen).toEqual([
    { slug: 'istio', date: '2019-05-21', track: 'Networking', attended: true },
    { slug: 'storage', date: '2019-05-22', track: null, attended: true },
    { slug: 'falco', date: null, track: 'Security', attended: false },
  ]);
});

test('a talk that only the playlist lists remembers its line', () => {
  const talk = withRows(['Security,"Falco - Di ""D"" Fox, Sysdig",ccccccccccc,']).talks.at(-1);
  expect(talk?.source).toEqual({ file: 'data/2019-eu/playlist.csv', line: 2, column: 11 });
  expect(talk?.entry).toBe('Falco - Di "D" Fox, Sysdig');
});

test('title and speakers come from columns of their own where a row has both', () => {
  const rows = [
    ',Old Pods - A New Look,ccccccccccc,,"zebra42; Lee, Engineer, Acme"',
    ',Cake by the Dozen,ddddddddddd,,-',
  ];
  const catalogue = withRows(rows, { [REPORT]: trip('Nothing yet.') }, `${HEAD},speakers`);
  expect(
    catalogue.talks.map(({ title, entry, speakers }) => ({
      title,
      entry,
      names: speakers.map(({ name, role, company }) => [name, role, company]),
    })),
  ).toEqual([
    {
      title: 'Old Pods - A New Look',
      entry: 'Old Pods - A New Look - zebra42; Lee, Engineer, Acme',
      names: [
        ['zebra42', null, null],
        ['Lee', 'Engineer', 'Acme'],
      ],
    },
    { title: 'Cake by the Dozen', entry: 'Cake by the Dozen', names: [] },
  ]);
  expect(printed(catalogue).filter((message) => message.includes('playlist.csv'))).toEqual([
    'warning data/2019-eu/playlist.csv:2:38: Unexpected `zebra42` without a company, expected one after the name speaker-without-company',
  ]);
});

test('date, start, room, slides and abstract come from the playlist', () => {
  const head = `${HEAD},date,start,room,abstract,source`;
  const row = `${ISTIO},2019-05-21,09:30,Hall 8,What it is for.,all.ics`;
  const [talk] = withRows([row], { [REPORT]: trip('Nothing yet.') }, head).talks;
  expect(talk).toMatchObject({
    date: '2019-05-21',
    start: '09:30',
    room: 'Hall 8',
    abstract: 'What it is for.',
  });
  expect(talk?.slides).toBe('https://example.org/istio.pdf');
});

test('rows of one day are sorted by time, after the talks of the report', () => {
  const rows = ['11:00', '', '09:30', '00:30'].map(
    (start, at) => `,Talk ${at} - Ann Lee,cccccccccc${at},,2019-05-21,${start}`,
  );
  const { talks } = withRows(rows, {}, `${HEAD},date,start`);
  expect(talks.map(({ slug }) => slug)).toEqual(['istio', 'talk-2', 'talk-0', 'talk-3', 'talk-1', 'storage']);
});

test('the playlist fills in the role and the company that the report leaves out, marked as its own', () => {
  const catalogue = withRows(
    ['Networking,"Istio - Ann Lee, Engineer, Google & Bob Ray, SRE, Lyft",aaaaaaaaaaa,'],
    report('[Istio](https://youtu.be/aaaaaaaaaaa) - Ann Lee & Bob Ray, Lyft'),
  );
  expect(catalogue.talks[0]?.speakers).toMatchObject([
    { name: 'Ann Lee', role: null, company: 'Lyft', fromPlaylist: [] },
    { name: 'Bob Ray', role: 'SRE', company: 'Lyft', fromPlaylist: ['role'] },
  ]);
  expect(printed(catalogue)).toEqual([
    'warning data/2019-eu/playlist.csv:2:21: Unexpected speakers `Ann Lee, Engineer, Google & Bob Ray, SRE, Lyft`, expected `Ann Lee, Lyft & Bob Ray, Lyft` as at `data/2019-eu/reports/trip.md:11` talk-differs',
  ]);
});

test('a speaker whom the report leaves out is added', () => {
  const [talk] = withRows(
    ['Networking,"Istio - Ann Lee, Google & Bob Ray, Lyft",aaaaaaaaaaa,'],
    report('[Istio](https://youtu.be/aaaaaaaaaaa) - Ann Lee, Google'),
  ).talks;
  expect(talk?.speakers).toMatchObject([
    { name: 'Ann Lee', fromPlaylist: [] },
    { name: 'Bob Ray', company: 'Lyft', fromPlaylist: ['name', 'company'] },
  ]);
});

test.each([
  ['fewer speakers', 'Istio - Ann Lee', 'Ann Lee, Google & Bob Ray, Lyft'],
  ['a company in more words', 'Istio - Ann Lee, Google Cloud', 'Ann Lee, Google'],
  ['another spelling of a company', 'Istio - Ann Lee, Cloud Native Computing Foundation', 'Ann Lee, CNCF'],
  ['other punctuation', 'Istio! - Ann Lee, Google', 'Ann Lee, Google'],
])('%s is no disagreement', (_, entry, byline) => {
  const catalogue = withRows([`,"${entry}",aaaaaaaaaaa,`], {
    ...report(`[Istio](https://youtu.be/aaaaaaaaaaa) - ${byline}`),
    'companies.yaml': '- name: Cloud Native Computing Foundation\n  aliases: [CNCF]\n',
  });
  expect(printed(catalogue)).toEqual([]);
});

test('a title that says more is no disagreement, and the report wins', () => {
  const catalogue = withRows(
    [',"M3 and Prometheus, Monitoring at Planet Scale - Ann Lee, Uber",aaaaaaaaaaa,'],
    report('[Monitoring at Planet Scale](https://youtu.be/aaaaaaaaaaa) - Ann Lee, Uber'),
  );
  expect(catalogue.talks[0]?.title).toBe('Monitoring at Planet Scale');
  expect(printed(catalogue)).toEqual([]);
});

test('a title cut by dots is completed, whichever source has all of it, without a warning', () => {
  const cut = withRows(
    [',"Keynote: A Bigger Tent: Cloud Native and... - Ann Lee",aaaaaaaaaaa,'],
    report('[A Bigger Tent: Cloud Native and Complexity](https://youtu.be/aaaaaaaaaaa) - Ann Lee, Oracle'),
  );
  const whole = withRows(
    [',"Keynote: A Bigger Tent: Cloud Native and Complexity - Ann Lee, Oracle",aaaaaaaaaaa,'],
    report('[A Bigger Tent: Cloud Native and...](https://youtu.be/aaaaaaaaaaa) - Ann Lee, Oracle'),
  );
  for (const catalogue of [cut, whole]) {
    expect(catalogue.talks[0]).toMatchObject({
      title: 'A Bigger Tent: Cloud Native and Complexity',
      kind: 'keynote',
    });
    expect(printed(catalogue)).toEqual([]);
  }
});

test('companies that a playlist leaves out are counted in one warning, unless another source has them', () => {
  const rows = [
    ',Falco - Di Fox,ccccccccccc,',
    ',Envoy - Ed Gil & Flo Hay,ddddddddddd,',
    ',Istio - Ann Lee,aaaaaaaaaaa,',
  ];
  expect(printed(withRows(rows))).toEqual([
    'warning data/2019-eu/playlist.csv:2:10: Unexpected 3 speakers without a company, expected one after each name: the first is `Di Fox` speaker-without-company',
  ]);
});

test('a name in people.yaml is not doubted', () => {
  const rows = [',"Envoy - Flynn, Datawire",ccccccccccc,'];
  expect(printed(withRows(rows))).toEqual([
    'warning data/2019-eu/playlist.csv:2:11: Unexpected `Flynn` as a speaker, expected a first and a last name speaker-doubtful',
  ]);
  expect(printed(withRows(rows, { 'people.yaml': '- name: Flynn\n' }))).toEqual([]);
});

test('a correction of a title or of speakers settles the doubt about it', () => {
  const corrections = `- talk: ccccccccccc
  field: title
  was: Cloud Native and...
  is: Cloud Native and You
  reason: The video says so.
- talk: ccccccccccc
  field: speakers
  was: [{ name: Di Fox, role: null, company: null }]
  is: [{ name: Di Fox, role: null, company: Sysdig }]
  reason: Her slides say so.
`;
  const rows = [',Cloud Native and... - Di Fox,ccccccccccc,'];
  expect(printed(withRows(rows, { '2019-eu/corrections.yaml': corrections }))).toEqual([]);
});

test('a talk that the playlist may have under another video is warned about and not merged', () => {
  const catalogue = withRows([
    ISTIO.replace('aaaaaaaaaaa', 'ccccccccccc'),
    '"Networking","Deep Dive: Istio - Ann Lee, Google",ddddddddddd,',
    '"Networking","Intro: Istio - Bo Ek, Google",eeeeeeeeeee,',
  ]);
  expect(catalogue.talks).toHaveLength(5);
  expect(printed(catalogue)).toEqual([
    'warning data/2019-eu/playlist.csv:2:13: Unexpected second record `ccccccccccc` of what may be `Istio` at `data/2019-eu/reports/trip.md:11` (1.00 alike), expected one talk: a further recording of it belongs into `recording` of its row talk-near',
  ]);
});

test('a day outside the conference is an error', () => {
  expect(printed(withRows([`${ISTIO},2019-06-01`], {}, `${HEAD},date`)).slice(0, 1)).toEqual([
    'error data/2019-eu/playlist.csv:2:13: Unexpected date `2019-06-01`, expected a day of the conference: 2019-05-20, 2019-05-21, 2019-05-22, 2019-05-23 day-outside',
  ]);
});

test('a row without a video is a talk', () => {
  const catalogue = withRows([',"Falco - Di Fox, Sysdig",,', ',"Envoy - Ed Gil, Lyft",,']);
  expect(catalogue.talks.map(({ title, marks }) => [title, marks])).toEqual([
    ['Istio', ['aaaaaaaaaaa', '2019-eu/istio']],
    ['Storage', ['bbbbbbbbbbb', '2019-eu/storage']],
    ['Falco', ['2019-eu/falco']],
    ['Envoy', ['2019-eu/envoy']],
  ]);
  expect(printed(catalogue)).toEqual([]);
});

test('a row with an empty entry is an error', () => {
  expect(printed(withRows([',,ccccccccccc,']))).toEqual([
    'error data/2019-eu/playlist.csv:2:2: Unexpected entry without words, expected a title title-missing',
  ]);
});
