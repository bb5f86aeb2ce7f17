import { expect, test } from 'vitest';
import { assembleFiles, conference, printed, trip } from './fixture.ts';
import { formatLedger, updateLedger } from './names/permalinks.ts';
import { PermalinksFile } from './files.ts';

const HEAD = 'track,entry,videoId,slides,recording,speakers,date,start,end,room';

/** The catalogue of a conference with these rows, and its ledger afterwards; `ledger` is what it was. */
function after(rows: readonly string[], ledger = {}, report = trip('Nothing yet.')) {
  const known = PermalinksFile.parse(ledger);
  const catalogue = assembleFiles({
    '2019-eu/playlist.csv': [HEAD, ...rows].join('\n'),
    '2019-eu/reports/trip.md': report,
    'permalinks.yaml': formatLedger(known),
  });
  const messages = catalogue.messages.filter(({ ruleId }) => ruleId !== 'list-empty');
  return { ...catalogue, messages, ledger: updateLedger(known, catalogue.talks) };
}

const slugs = ({ talks }: Pick<ReturnType<typeof after>, 'talks'>) => talks.map(({ slug }) => slug);

test('a talk keeps its address when its video comes, goes, and is another', () => {
  const announced = after([',Falco,,,,"Di Fox, , Sysdig",2019-05-21,10:00,10:35,Hall 8']);
  expect(announced.talks).toMatchObject([
    { slug: 'falco', recordings: [], start: '10:00', end: '10:35', room: 'Hall 8' },
  ]);
  const filmed = after([',Falco,aaaaaaaaaaa,,,"Di Fox, , Sysdig",,,,'], announced.ledger);
  expect(filmed.talks).toMatchObject([{ slug: 'falco', recordings: [{ videoId: 'aaaaaaaaaaa' }] }]);
  const lost = after([',Falco,,,removed,"Di Fox, , Sysdig",,,,'], filmed.ledger);
  expect(lost.talks).toMatchObject([{ slug: 'falco', recordings: [], recordingState: 'removed' }]);
  const again = after([',Falco,bbbbbbbbbbb,,,"Di Fox, , Sysdig",,,,'], lost.ledger);
  const renamed = after([',Falco in Depth,bbbbbbbbbbb,,,"Di Fox, , Sysdig",,,,'], again.ledger);
  expect(slugs(renamed)).toEqual(['falco']);
  expect(printed(renamed)).toEqual([]);
  expect(renamed.videos).toEqual({ aaaaaaaaaaa: 'falco', bbbbbbbbbbb: 'falco' });
  expect(formatLedger(renamed.ledger)).toMatchInlineSnapshot(`
    "# Every address ever published. Each talk is under a video or a title that it is known by; \`also\` are others.
    # Written by \`sessions permalinks\`; nothing is taken out.
    2019-eu/falco:
      slug: falco
      also: [aaaaaaaaaaa, bbbbbbbbbbb, 2019-eu/falco-in-depth]
    "
  `);
});

test('a video that the ledger lacks is told, so that the talk is known by it', () => {
  const { ledger } = after([',Falco,,,,"Di Fox, , Sysdig",,,,']);
  const { messages } = after([',Falco,aaaaaaaaaaa,,,"Di Fox, , Sysdig",,,,'], ledger);
  expect(messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toMatchInlineSnapshot(`
    [
      "permalink-new: Unexpected video \`aaaaaaaaaaa\` of \`/talks/falco\`, expected it in data/permalinks.yaml: run \`sessions permalinks\`",
    ]
  `);
});

test('talks of one title are told apart by speakers, by time, and else by their order', () => {
  const rows = [
    ',Opening,,,,"Ann Lee, , CNCF",2019-05-21,,,',
    ',Opening,,,,"Bob Ray, , CNCF",2019-05-22,,,',
    ',Yoga,,,,-,2019-05-21,07:00,,',
    ',Yoga,,,,-,2019-05-22,07:00,,',
    ',Tour,,,,-,,,,',
    ',Tour,,,,-,,,,',
  ];
  const { talks, ledger } = after(rows);
  const marks = Object.fromEntries(talks.map(({ slug, marks: [mark] }) => [slug, mark]));
  expect(marks).toMatchInlineSnapshot(`
    {
      "opening-2019-05-21": "2019-eu/opening/ann-lee",
      "opening-2019-05-22": "2019-eu/opening/bob-ray",
      "tour-1-2019-eu": "2019-eu/tour/nobody/undated/1",
      "tour-2-2019-eu": "2019-eu/tour/nobody/undated/2",
      "yoga-2019-05-21": "2019-eu/yoga/nobody/2019-05-21-07-00",
      "yoga-2019-05-22": "2019-eu/yoga/nobody/2019-05-22-07-00",
    }
  `);
  expect(slugs(after(rows, ledger))).toEqual(Object.keys(marks));
});

test('a talk is recognised though another of its title is added, its day is moved, or a name is spelt anew', () => {
  const { ledger } = after([',Opening,,,,"Ann Lee, , CNCF",2019-05-21,09:00,,']);
  const two = after(
    [',Opening,,,,"Ann Lee, , CNCF",2019-05-22,10:00,,', ',Opening,,,,"Bob Ray, , CNCF",2019-05-22,11:00,,'],
    ledger,
  );
  expect(two.talks.map(({ slug, speakers }) => [slug, speakers[0]?.name])).toEqual([
    ['opening', 'Ann Lee'],
    ['opening-2019-05-22', 'Bob Ray'],
  ]);
  const one = after([',Opening,,,,"Anne Lee, , CNCF",2019-05-23,,,'], ledger);
  expect(slugs(one)).toEqual(['opening']);
});

test('an entry without a video and a row with one are one talk, and what stands below the entry is its note', () => {
  const report = trip(`### Tuesday

#### Falco in Practice - Di Fox, Sysdig

Rules that read **like English**.

#### Envoy at Lyft - Ed Gil, Lyft

Less new, better told.`);
  const { talks } = after([',Falco in practice,aaaaaaaaaaa,,,"Di Fox, , Sysdig",,,,'], {}, report);
  expect(talks).toMatchObject([
    {
      slug: 'falco-in-practice',
      attended: true,
      recordings: [{ videoId: 'aaaaaaaaaaa' }],
      notes: [{ report: 'trip', passage: 'Rules that read like English.' }],
    },
    { slug: 'envoy-at-lyft', recordings: [], notes: [{ passage: 'Less new, better told.' }] },
  ]);
});

test('a second recording of a talk is another recording, not another talk', () => {
  const { talks, messages } = after([
    ',Falco,aaaaaaaaaaa,,https://vimeo.com/112233445 https://youtu.be/bbbbbbbbbbb?t=90,"Di Fox, , Sysdig",,,,',
  ]);
  expect(talks[0]?.recordings.map(({ url, start }) => [url, start])).toEqual([
    ['https://www.youtube.com/watch?v=aaaaaaaaaaa', null],
    ['https://vimeo.com/112233445', null],
    ['https://www.youtube.com/watch?v=bbbbbbbbbbb', 90],
  ]);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['permalink-new']);
});

test('talks of one title at two conferences are two, even if only one is listed at a time', () => {
  const first = after([',Opening,,,,"Ann Lee, , CNCF",,,,']);
  const files = {
    '2020-eu/conference.yaml': conference('', []).replaceAll('2019-', '2020-'),
    '2020-eu/playlist.csv': `${HEAD}\n,Opening,,,,"Ann Lee, , CNCF",,,,`,
    '2019-eu/playlist.csv': `${HEAD}\n,Opening,,,,"Ann Lee, , CNCF",,,,`,
    '2019-eu/reports/trip.md': trip('Nothing yet.'),
    'permalinks.yaml': formatLedger(first.ledger),
  };
  expect(slugs(assembleFiles(files))).toEqual(['opening-2020-eu', 'opening']);
});

test('a state that is none and an address that is no recording are errors with what is expected', () => {
  expect(printed(after([',Falco,,,lost,,,,,'])).slice(0, 1)).toMatchInlineSnapshot(`
    [
      "error data/2019-eu/playlist.csv:2:10: Unexpected recording \`lost\`, expected \`to come\`, \`not recorded\`, \`private\` or \`removed\`, or addresses with a space between them: of YouTube, Vimeo, media.ccc.de, PeerTube, the Internet Archive, fosdem.org or a video file recording",
    ]
  `);
});

test('an entry meets the row with nearly its title and a speaker in common, and not one that contradicts it', () => {
  const report = trip(`### Tuesday

- Falco: Rules in Practice - Di Fox, Sysdig
- Pods - Ann Lee, CNCF
- Deep Dive: Mesh - Cy Moe, Lyft`);
  const { talks } = after(
    [
      ',Falco - Rules in Practise,aaaaaaaaaaa,,,"Di Fox, , Sysdig",,,,',
      ',Pods,bbbbbbbbbbb,,,"Bob Ray, , CNCF",,,,',
      ',Pods,ccccccccccc,,,"Ann Lee, , CNCF",2019-05-22,,,',
      ',Intro: Mesh,ddddddddddd,,,"Cy Moe, , Lyft",,,,',
    ],
    {},
    report,
  );
  const recorded = talks.map(({ title, attended, recordings }) => [title, attended, recordings[0]?.videoId]);
  expect(recorded.filter(([, attended]) => attended)).toEqual([
    ['Falco: Rules in Practice', true, 'aaaaaaaaaaa'],
    ['Pods', true, undefined],
    ['Mesh', true, undefined],
  ]);
  expect(talks).toHaveLength(6);
});

test('of several talks in one recording, those of two lists meet by their starts, or else by their titles', () => {
  const report = trip(`### Tuesday

- [Istio](https://youtu.be/aaaaaaaaaaa?t=90) - Ann Lee, Google
- [Envoy](https://youtu.be/aaaaaaaaaaa?t=2085) - Bob Ray, Lyft`);
  const rows = [
    ',Istio,,,https://youtu.be/aaaaaaaaaaa?t=90,"Ann Lee, , Google",,,,Hall 8',
    ',Envoy,,,https://youtu.be/aaaaaaaaaaa?t=2080,"Bob Ray, , Lyft",,,,Hall 9',
    ',Helm,,,https://youtu.be/aaaaaaaaaaa?t=4000,"Cy Moe, , Lyft",,,,Hall 9',
  ];
  const { talks } = after(rows, {}, report);
  expect(talks.map(({ title, room, marks }) => [title, room, marks[0]])).toEqual([
    ['Istio', 'Hall 8', 'aaaaaaaaaaa@90'],
    ['Envoy', 'Hall 9', 'aaaaaaaaaaa@2085'],
    ['Helm', 'Hall 9', 'aaaaaaaaaaa@4000'],
  ]);
});
