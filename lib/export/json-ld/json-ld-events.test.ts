import { expect, test } from 'vitest';
import { catalogue, conference, recordedAt, talk, unrecorded } from '#lib/export/fixture.ts';
import { countryCode } from './country-code.ts';
import { conferenceJsonLd, talkJsonLd } from './json-ld-events.ts';

const data = catalogue();

test('a talk with a known end ends then, and one after midnight is on the next date', () => {
  expect(talkJsonLd(data, talk({ start: '23:30', end: '00:15' }))).toMatchObject({
    startDate: '2019-05-22T23:30:00+02:00',
    endDate: '2019-05-23T00:15:00+02:00',
  });
  expect(talkJsonLd(data, talk({ start: '00:30' }))).toMatchObject({
    startDate: '2019-05-23T00:30:00+02:00',
    endDate: '2019-05-23',
  });
});

test('a talk that nobody can watch has no recording', () => {
  for (const recordingState of [null, 'to come', 'private'] as const)
    expect(talkJsonLd(data, talk({ ...unrecorded, recordingState }))).not.toHaveProperty('recordedIn');
});

test('each recording is named by its address, as nobody knows the day of its upload', () => {
  const recorded = recordedAt('https://youtu.be/aaaaaaaaaaa?t=90', 'https://vimeo.com/112233445');
  expect(talkJsonLd(data, talk(recorded))?.recordedIn).toEqual([
    { '@id': 'https://www.youtube.com/watch?v=aaaaaaaaaaa&t=90s' },
    { '@id': 'https://vimeo.com/112233445' },
  ]);
});

test('a talk or a conference of which no day is known is no event', () => {
  expect(talkJsonLd(data, talk({ date: null }))).toBeNull();
  expect(conferenceJsonLd({ ...conference, days: [] })).toBeNull();
});

test('an event has what search engines require: a name, a beginning and a place, online too', () => {
  const online = { ...conference, city: null, country: null, website: null };
  const events = [
    talkJsonLd(data, talk()),
    talkJsonLd({ ...data, conferences: [online] }, talk()),
    conferenceJsonLd(conference, { image: 'https://example.org/og.png' }),
    conferenceJsonLd(online),
  ];
  for (const event of events)
    expect(event).toMatchObject({
      name: expect.any(String),
      description: expect.any(String),
      startDate: expect.stringMatching(/^2019-05-2/),
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': expect.stringMatching(/Place$|VirtualLocation/) },
    });
  expect(events[3]).toMatchObject({
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { url: 'http://localhost:3000/conferences/2019-kubecon-eu' },
  });
});

test.each([
  ['Spain', 'ES'],
  ['Germany', 'DE'],
  ['Czech Republic', 'CZ'],
  ['Atlantis', undefined],
])('the code of %s is %s', (name, code) => {
  expect(countryCode(name)).toBe(code);
});
