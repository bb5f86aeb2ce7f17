import { expect, test } from 'vitest';
import { fileOf } from '#lib/playlist/fixture.ts';
import { hiddenIn } from '#lib/source/decode.ts';
import type { Format } from './detect.ts';
import { READERS } from './readers.ts';

/** Escapes of JSON for what nobody sees: a control, a mark of direction, half a character, a separator of lines. */
const HIDDEN = String.raw`\u0000\u202e\ud800\u2028\u0085`;
const RAW = '\0\u202E\uD800\u2028\u0085';

/** Files of others in which every text has such characters, as they are or as the format writes them. */
const FILES: [Format, string][] = [
  [
    'yt-dlp',
    `{"title":"K${HIDDEN}","entries":[{"id":"aaaaaaaaaaa","title":"Po${HIDDEN}ds - Ann${HIDDEN} Lee"}]}`,
  ],
  [
    'schedule',
    `{"schedule":{"conference":{"title":"K${HIDDEN}","days":[{"date":"2019-05-21","rooms":{"R${HIDDEN}":[
      {"title":"Po${HIDDEN}ds","track":"T${HIDDEN}","abstract":"A${HIDDEN}","persons":[{"public_name":"Ann${HIDDEN}"}]}]}}]}}}`,
  ],
  [
    'schedule',
    `<schedule><conference><title>K&#x202e;</title></conference><day date="2019-05-21"><room name="R&#x202e;"><event>
      <title>Po&#x202e;ds</title><abstract>A&#x2028;</abstract><persons><person>Ann&#x85;</person></persons></event></room></day></schedule>`,
  ],
  [
    'rubyevents',
    String.raw`- {title: "Po\0\u202e\ud800ds", speakers: ["Ann\u202e"], video_id: aaaaaaaaaaa, description: "\L"}`,
  ],
  ['pyvideo', `{"title":"Po${HIDDEN}ds","speakers":["Ann${HIDDEN} Lee"],"recorded":"2019-05-21"}`],
  [
    'ics',
    `BEGIN:VCALENDAR\r\nX-WR-CALNAME:K${RAW}\r\nBEGIN:VEVENT\r\nDTSTART:20190521T090000Z\r\nSUMMARY:Po${RAW}ds
LOCATION:R${RAW}\r\nCATEGORIES:T${RAW}\r\nDESCRIPTION:D${RAW} &#x202e;\r\nATTENDEE;CN="Ann ${RAW}":mailto:a\r\nEND:VEVENT\r\nEND:VCALENDAR`,
  ],
];

const facts = () => expect.fail('not asked for');

test.each(FILES)('invisible characters of other people’s files get into no cell: %s', (format, text) => {
  const { rows, about } = READERS[format](text, fileOf(text).file, { timeZone: 'UTC', days: null, facts });
  expect(rows.map(({ entry }) => entry)).toEqual([expect.stringMatching(/^Po ?ds/)]);
  for (const value of [...rows.flatMap((row) => Object.values(row)), about.name])
    if (typeof value === 'string') expect(hiddenIn(value)).toBeNull();
});
