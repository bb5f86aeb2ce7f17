import { expect, test } from 'vitest';
import { COMPANY, isField, isTitleField, SPEAKERS, VIDEO } from './field-labels.ts';

const meaning = (line: string) =>
  Object.entries({ SPEAKERS, COMPANY, VIDEO })
    .filter(([, field]) => field.test(line))
    .map(([name]) => name)
    .concat(isTitleField(line) ? 'TITLE' : []);

test.each([
  ['Speaker: Ann Lee', ['SPEAKERS']],
  ['speakers : Ann Lee', ['SPEAKERS']],
  ['Speaker(s): Ann Lee', ['SPEAKERS']],
  ['Who: Ann Lee', ['SPEAKERS']],
  ['By : Ann Lee', ['SPEAKERS']],
  ['Presenter(s) : Ann Lee', ['SPEAKERS']],
  ['Host: Ann Lee', ['SPEAKERS']],
  ['Link : x', ['VIDEO']],
  ['Recordings: x', ['VIDEO']],
  ['Hosts: Ann Lee', ['SPEAKERS']],
  ['Presenter: Ann Lee', ['SPEAKERS']],
  ['By: Ann Lee', ['SPEAKERS']],
  ['Presented by : Ann Lee', ['SPEAKERS']],
  ['Company: Acme', ['COMPANY']],
  ['Companies : Acme', ['COMPANY']],
  ['Organisation: Acme', ['COMPANY']],
  ['Organization: Acme', ['COMPANY']],
  ['Org: Acme', ['COMPANY']],
  ['Affiliation: Acme', ['COMPANY']],
  ['Video: x', ['VIDEO']],
  ['Videos : x', ['VIDEO']],
  ['Recording: x', ['VIDEO']],
  ['YouTube: x', ['VIDEO']],
  ['Watch: x', ['VIDEO']],
  ['Links: x', ['VIDEO']],
  ['URL: x', ['VIDEO']],
  ['Title: Pods', ['TITLE']],
  ['Talk : Pods', ['TITLE']],
  ['Session: Pods', ['TITLE']],
  ['Título: Pods', ['TITLE']],
  ['Titulo: Pods', ['TITLE']],
  ['Vortrag: Pods', ['TITLE']],
])('“%s” is a field', (line, means) => {
  expect([isField(line), meaning(line)]).toEqual([true, means]);
});

test.each([
  'Room: Hall 8',
  'Day : Tuesday',
  'Time: 9:00',
  'Slides: x',
  'Slide: x',
  'Tags: a',
  'Takeaways: b',
  'Take-away: b',
  'Notes : c',
  'Track: d',
  'Repo: e',
  'Note: c',
  'Tag: a',
  'Topic: x',
  'Topics : x',
  'Takeaway: b',
  'Take-aways: b',
  'DATE: x',
])('“%s” is a field that is about something else', (line) => {
  expect([isField(line), meaning(line)]).toEqual([true, []]);
});

test.each([
  'Pods: a speaker: Ann Lee',
  'My company: Acme',
  'A video: x',
  'Our room: Hall 8',
  'The title: Pods',
  'Standby: Pods',
  'Speaker Ann Lee',
  'Videography: Pods',
  'Stand by: Pods',
  'Rooms: Pods',
  'Seven Pods - Ann Lee',
])('“%s” is none', (line) => {
  expect([isField(line), meaning(line)]).toEqual([false, []]);
});
