import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  catalogue,
  conference,
  hostileCatalogue,
  note,
  recordedAt,
  speaker,
  talk,
  unrecorded,
} from '#lib/export/fixture.ts';
import { formatPyvideo } from './pyvideo.ts';

const files = formatPyvideo(
  catalogue(
    talk({
      speakers: [speaker('A', null, 'CNCF'), speaker('A')],
      slides: 'https://example.org/slides.pdf',
      notes: [
        { ...note, passage: 'One' },
        { ...note, passage: 'Two' },
      ],
    }),
  ),
  conference,
);

test('a conference is a category and a file for each talk', () => {
  expect(files.map(({ path }) => path)).toEqual(['category.json', 'videos/kubernetes-failure-stories.json']);
  expect(JSON.parse(files[0]?.text ?? '')).toEqual({
    title: 'KubeCon + CloudNativeCon Europe 2019',
    description: null,
    url: 'https://events.linuxfoundation.org/events/kubecon-cloudnativecon-europe-2019/',
    start_date: '2019-05-20',
    end_date: '2019-05-23',
  });
});

test('a talk has what pyvideo requires, each speaker and address once', () => {
  expect(JSON.parse(files[1]?.text ?? '')).toMatchInlineSnapshot(`
    {
      "copyright_text": null,
      "description": "A, CNCF & A",
      "duration": null,
      "language": null,
      "recorded": "2019-05-22",
      "related_urls": [
        {
          "label": "Page",
          "url": "http://localhost:3000/talks/kubernetes-failure-stories",
        },
        {
          "label": "Slides",
          "url": "https://example.org/slides.pdf",
        },
        {
          "label": "Failures",
          "url": "http://localhost:3000/notes/report#failures",
        },
      ],
      "slug": "kubernetes-failure-stories",
      "speakers": [
        "A",
      ],
      "tags": [
        "Kubernetes",
      ],
      "thumbnail_url": "https://i.ytimg.com/vi/6sDTB4eV4F8/hqdefault.jpg",
      "title": "Kubernetes Failure Stories and How to Crash Your Clusters",
      "videos": [
        {
          "type": "youtube",
          "url": "https://www.youtube.com/watch?v=6sDTB4eV4F8",
        },
      ],
    }
  `);
});

test('a talk has every recording with the type of its host or file, and none without one is a record', () => {
  const [, ...videos] = formatPyvideo(
    catalogue(
      talk(
        recordedAt(
          'https://youtu.be/aaaaaaaaaaa?t=90',
          'https://vimeo.com/112233445',
          'https://media.ccc.de/v/37c3-12345-some_talk',
          'https://example.org/talk.av1.WEBM?x=1',
        ),
      ),
      talk({ ...unrecorded, slug: 'b', recordingState: 'not recorded' }),
    ),
    conference,
  );
  expect(videos.map(({ text }) => JSON.parse(text).videos)).toEqual([
    [
      { type: 'youtube', url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa&t=90s' },
      { type: 'vimeo', url: 'https://vimeo.com/112233445' },
      { type: 'media.ccc.de', url: 'https://media.ccc.de/v/37c3-12345-some_talk' },
      { type: 'webm', url: 'https://example.org/talk.av1.WEBM?x=1' },
    ],
  ]);
});

test('loses nothing, whatever the text', () => {
  fc.assert(
    fc.property(hostileCatalogue, (hostile) => {
      const [, ...videos] = formatPyvideo(hostile, hostile.conferences[0] ?? expect.fail());
      const recorded = hostile.talks.filter(({ recordings }) => recordings.length > 0);
      expect(videos.map(({ text }) => JSON.parse(text).title)).toEqual(recorded.map(({ title }) => title));
    }),
    { numRuns: 50 },
  );
});
