import { expect, test } from 'vitest';
import { catalogue, conference, recordedAt, talk, unrecorded } from '#lib/export/fixture.ts';
import { formatPlaylist } from './playlist.ts';

test('a playlist has the form of a flat playlist of yt-dlp', () => {
  expect(JSON.parse(formatPlaylist(catalogue(talk()), conference))).toEqual({
    _type: 'playlist',
    id: 'PLj6h78yzYM2PpmMAnvpvsnR4c27wJePh3',
    title: 'KubeCon + CloudNativeCon Europe 2019',
    webpage_url: 'https://www.youtube.com/playlist?list=PLj6h78yzYM2PpmMAnvpvsnR4c27wJePh3',
    extractor: 'youtube:tab',
    extractor_key: 'YoutubeTab',
    playlist_count: 1,
    entries: [
      {
        _type: 'url',
        ie_key: 'Youtube',
        id: '6sDTB4eV4F8',
        url: 'https://www.youtube.com/watch?v=6sDTB4eV4F8',
        title: 'Kubernetes Failure Stories and How to Crash Your Clusters',
        description: null,
        duration: null,
      },
    ],
  });
});

test('a playlist has only talks on YouTube, each with the address at which it begins', () => {
  const text = formatPlaylist(
    catalogue(
      talk(recordedAt('https://vimeo.com/112233445')),
      talk({ ...unrecorded, recordingState: 'private' }),
      talk(recordedAt('https://vimeo.com/112233445', 'https://youtu.be/aaaaaaaaaaa?t=90')),
    ),
    conference,
  );
  expect(JSON.parse(text)).toMatchObject({
    playlist_count: 1,
    entries: [{ id: 'aaaaaaaaaaa', url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa&t=90s' }],
  });
});

test('without a playlist of its own, a conference gives the address of its page', () => {
  const text = formatPlaylist(catalogue(), { ...conference, playlist: null });
  expect(JSON.parse(text)).toMatchObject({
    id: '2019-kubecon-eu',
    webpage_url: 'http://localhost:3000/conferences/2019-kubecon-eu',
    entries: [],
  });
});
