import { expect, test } from 'vitest';
import { catalogue, recordedAt, talk, unrecorded } from '#lib/export/fixture.ts';
import { talkJsonLd } from './json-ld-events.ts';

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

test('each recording is a video with its player or file, or a clip of a longer video', () => {
  const record = talkJsonLd(
    data,
    talk(
      recordedAt(
        'https://youtu.be/aaaaaaaaaaa?t=90',
        'https://vimeo.com/112233445',
        'https://example.org/a.mp4',
        'https://fosdem.org/2024/schedule/event/pods/',
      ),
    ),
  );
  const name = talk().title;
  expect(record.recordedIn).toEqual([
    { '@type': 'Clip', name, url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa&t=90s', startOffset: 90 },
    {
      '@type': 'VideoObject',
      name,
      url: 'https://vimeo.com/112233445',
      embedUrl: 'https://player.vimeo.com/video/112233445?autoplay=1&dnt=1',
    },
    {
      '@type': 'VideoObject',
      name,
      url: 'https://example.org/a.mp4',
      contentUrl: 'https://example.org/a.mp4',
    },
    { '@type': 'VideoObject', name, url: 'https://fosdem.org/2024/schedule/event/pods/' },
  ]);
});
