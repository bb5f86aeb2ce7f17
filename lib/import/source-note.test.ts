import { expect, test } from 'vitest';
import { noteSource, sourceName } from './source-note.ts';

test.each([
  ['all.ics', 'all.ics'],
  [' my file;  of "talks": one,two\n', 'my file of talks one two'],
  ['a\u0007b', 'a b'],
  [' ;: ', 'import'],
  ['', 'import'],
])('a file called “%s” is noted as “%s”', (name, noted) => {
  expect(sourceName(name)).toBe(noted);
});

test.each([
  [null, 'date: all.ics'],
  ['playlist.json', 'playlist.json; date: all.ics'],
  ['playlist.json; room: all.ics', 'playlist.json; room, date: all.ics'],
  ['playlist.json; date, room: all.ics', 'playlist.json; date, room: all.ics'],
  ['playlist.json; room: all.ics; track: b.csv', 'playlist.json; room, date: all.ics; track: b.csv'],
  ['playlist.json; room: all.icsx', 'playlist.json; room: all.icsx; date: all.ics'],
])('a date that is filled from all.ics beside %j is noted as “%s”', (source, noted) => {
  expect(noteSource(source, ['date'], 'all.ics')).toBe(noted);
});
