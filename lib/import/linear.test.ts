import { expect, test } from 'vitest';
import { fileOf } from '#lib/playlist/fixture.ts';
import { readPlaylist } from '#lib/playlist/read-playlist.ts';
import { readRow } from '#lib/playlist/read-row.ts';
import { fromCalendar } from './calendar/from-calendar.ts';
import { toCandidate } from './candidates.ts';
import { fromYoutube } from './from-youtube.ts';
import { htmlToText } from './html-to-text.ts';
import { toRow } from './imported.ts';
import { parseJson, parseJsonLines } from './json.ts';
import { parseScheduleXml } from './schedule-xml.ts';
import { parseYaml } from './yaml.ts';

/** The time that a piece of work takes of the processor, in milliseconds: the least of three tries. */
function costOf(work: () => void): number {
  const tries = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...tries);
}

const event = (...lines: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'DTSTART:20240319T090000Z',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
const calendar = (text: string) =>
  fromCalendar(text, fileOf(text).file, { timeZone: 'Europe/Paris', days: null });
const entry = (text: string) => {
  readRow({ entry: text, speakers: null, videoId: null });
  toCandidate(toRow({ entry: 'Pods', speakers: text }));
};

/** Shapes that once took time by the square of their length, each so long as `n` says. */
test.each<[string, number, (n: number) => () => void]>([
  [
    'comments in a description',
    4000,
    (n) => () => calendar(event('SUMMARY:Pods', `DESCRIPTION:${'<!--'.repeat(n)}`)),
  ],
  ['instructions in a description', 4000, (n) => () => htmlToText('<?'.repeat(n))],
  ['tags in a description', 4000, (n) => () => htmlToText('<a '.repeat(n))],
  [
    'raw line breaks in a value',
    2000,
    (n) => () => calendar(event('SUMMARY:Pods', 'DESCRIPTION:a', ...Array.from({ length: n }, () => 'b'))),
  ],
  [
    'empty lines in a value',
    8000,
    (n) => () => calendar(event('SUMMARY:Pods', 'DESCRIPTION:a', '\n'.repeat(n), 'b')),
  ],
  [
    'folded lines',
    4000,
    (n) => () => calendar(event('SUMMARY:Pods', 'DESCRIPTION:a', ...Array.from({ length: n }, () => ' b'))),
  ],
  [
    'attendees',
    500,
    (n) => () =>
      calendar(
        event('SUMMARY:Pods', ...Array.from({ length: n }, (_, at) => `ATTENDEE;CN=Ann ${at}:mailto:a`)),
      ),
  ],
  ['dots in a title', 8000, (n) => () => entry('.'.repeat(n))],
  ['blanks in a title', 8000, (n) => () => entry(`a${' '.repeat(n)}b`)],
  ['semicolons between speakers', 8000, (n) => () => entry(';'.repeat(n))],
  ['commas behind a speaker', 4000, (n) => () => entry(`Ann${','.repeat(n)}`)],
  ['backslashes in speakers', 8000, (n) => () => entry('\\'.repeat(n))],
  [
    'a list of speakers',
    1000,
    (n) => () => entry(Array.from({ length: n }, (_, at) => `Ann Lee ${at}, Acme`).join('; ')),
  ],
  [
    'cells',
    4000,
    (n) => () => readPlaylist(fileOf(`track,entry,videoId,slides\n${',Pods,,\n'.repeat(n)}`).file),
  ],
  [
    'doubled quotes',
    16_000,
    (n) => () => readPlaylist(fileOf(`track,entry,videoId,slides\n,"${'""'.repeat(n)}",,\n`).file),
  ],
  [
    'lists within lists',
    1000,
    (n) => () =>
      fromYoutube(JSON.parse(`${'{"id":"x","entries":['.repeat(n)}null${']}'.repeat(n)}`), fileOf('').file),
  ],
  ['JSON that is cut off', 4000, (n) => () => parseJson('[{"a":'.repeat(n), fileOf('').file)],
  ['lines that are no JSON', 1000, (n) => () => parseJsonLines(`{}\n${'{\n'.repeat(n)}`, fileOf('').file)],
  [
    'elements of XML',
    2000,
    (n) => () =>
      parseScheduleXml(`<schedule>${'<day><room name="a"/></day>'.repeat(n)}</schedule>`, fileOf('').file),
  ],
  [
    'rooms of one name',
    1000,
    (n) => () =>
      parseScheduleXml(
        `<schedule><day>${'<room name="a"><event/></room>'.repeat(n)}</day></schedule>`,
        fileOf('').file,
      ),
  ],
  ['items of YAML', 1000, (n) => () => parseYaml('- title: a\n'.repeat(n), fileOf('').file)],
])('four times as many %s take four times as long', (_, n, workOf) => {
  workOf(n)();
  expect(costOf(workOf(n * 4))).toBeLessThan(costOf(workOf(n)) * 4 * 2.2 + 60);
});
