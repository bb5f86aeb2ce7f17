import { expect, test } from 'vitest';
import { fileOf } from '#lib/playlist/fixture.ts';
import { fromTakeout } from './from-takeout.ts';
import { fromYoutubeApi } from './from-youtube-api.ts';
import { fromYoutube, fromYoutubeLines } from './from-youtube.ts';

const SEVEN = { id: 'hGqEMDRgJw8', title: 'Seven Pods - Ann Lee, Acme' };
const EIGHT = { id: 'N-0X09sNrw0', title: 'Keynote: Eight Pods - Bo Ray, Acme' };
const NINE = { id: 'aaaaaaaaaaa', title: 'Nine Pods' };
const NO_TITLES =
  'list:1:1: Unexpected videos without titles, expected a title for each: take what `yt-dlp -J --flat-playlist` prints for the playlist’s address titles-missing';

const list = (title: string, ...entries: unknown[]) => ({
  _type: 'playlist',
  id: 'UCaaaa',
  title,
  entries,
});

test('lists within lists are read, each video once', () => {
  const channel = list('Conf', list('Videos', SEVEN, EIGHT), list('Live', list('2024', NINE), SEVEN), null);
  const { rows, skipped, about } = fromYoutube(channel, fileOf('').file);
  expect(rows.map(({ videoId }) => videoId)).toEqual([SEVEN.id, EIGHT.id, NINE.id]);
  expect([...skipped]).toEqual([
    ['private or deleted', 1],
    ['in the playlist twice', 1],
  ]);
  expect(about).toMatchObject({ name: 'Conf', playlist: null });
});

test('lists that are nested ten thousand deep are read', () => {
  let list: object = SEVEN;
  for (let depth = 0; depth < 10_000; depth += 1) list = { id: 'x', entries: [list] };
  expect(fromYoutube(list, fileOf('').file).rows).toHaveLength(1);
});

test('a playlist says its name and its id', () => {
  const dump = { id: 'PLj6h78yzYM2PpmMAnvpvsnR4c27wJePh3', title: 'PodCon 2024', entries: [SEVEN] };
  expect(fromYoutube(dump, fileOf('').file).about).toMatchObject({ name: 'PodCon 2024', playlist: dump.id });
});

test('an object for each video is read as well, with the name of its playlist', () => {
  const more = { playlist_title: 'PodCon 2024', playlist_id: 'PLj6h78yzYM2PpmMAnvpvsnR4c27wJePh3' };
  const { rows, about } = fromYoutubeLines([{ ...SEVEN, ...more }, EIGHT], fileOf('').file);
  expect(rows.map(({ entry }) => entry)).toEqual([SEVEN.title, EIGHT.title]);
  expect(about).toMatchObject({ name: 'PodCon 2024', playlist: more.playlist_id });
});

test('a line of another shape is an error that names the value', () => {
  const { file, messages } = fileOf('');
  expect(fromYoutubeLines([SEVEN, { id: 7 }], file).rows).toEqual([]);
  expect(messages()).toEqual(['list:1:1: Unexpected value at `[1].id`, expected text json-shape']);
});

test('videos none of which has a title are an error that says what gives them', () => {
  for (const title of [null, undefined, ' ']) {
    const { file, messages } = fileOf('');
    expect(fromYoutube({ entries: [{ id: SEVEN.id, title }] }, file).rows).toEqual([]);
    expect(messages()).toEqual([NO_TITLES]);
  }
});

const item = ({ id, title }: typeof SEVEN) => ({
  kind: 'youtube#playlistItem',
  snippet: { title, playlistId: 'PL1', resourceId: { videoId: id } },
});

test("the answers of YouTube's interface are read, one page or several", () => {
  const private_ = item({ id: 'bbbbbbbbbbb', title: 'Private video' });
  const first = { items: [item(SEVEN), private_], nextPageToken: 'x', pageInfo: { totalResults: 3 } };
  const { file, messages } = fileOf('');
  const { rows, skipped, about } = fromYoutubeApi([first, { items: [item(EIGHT)] }], file);
  expect(rows.map(({ entry, videoId }) => [entry, videoId])).toEqual([
    [SEVEN.title, SEVEN.id],
    [EIGHT.title, EIGHT.id],
  ]);
  expect([...skipped, about.playlist, messages()]).toEqual([['private or deleted', 1], 'PL1', []]);
});

test('videos of which the interface says only the id are told, and what is no video is counted', () => {
  const bare = { contentDetails: { videoId: SEVEN.id }, snippet: null };
  const { file, messages } = fileOf('');
  expect(fromYoutubeApi({ items: [bare] }, file).rows).toEqual([]);
  expect(messages()).toEqual([NO_TITLES]);
  const none = fromYoutubeApi({ items: [item(SEVEN), { snippet: { title: 'No video' } }] }, fileOf('').file);
  expect([none.rows.length, [...none.skipped]]).toEqual([1, [['no video', 1]]]);
  expect(
    fromYoutubeApi({ items: [{ ...item(SEVEN), snippet: { title: 'x' } }] }, fileOf('').file).about.playlist,
  ).toBeNull();
});

test('the last page is told of none that follow', () => {
  for (const more of [
    { nextPageToken: 'x' },
    { pageInfo: { totalResults: 80 } },
    { nextPageToken: 'x', pageInfo: { totalResults: 1 } },
  ]) {
    const { file, messages } = fileOf('');
    fromYoutubeApi({ items: [item(SEVEN)], ...more }, file);
    expect(messages()).toEqual([]);
  }
});

test.each(['Private video', '[Deleted video]', ' [Unavailable video] ', '[private video]', '', null])(
  'nobody can watch “%s”',
  (title) => {
    const { rows, skipped } = fromYoutube({ entries: [SEVEN, { id: NINE.id, title }] }, fileOf('').file);
    expect([rows.length, [...skipped]]).toEqual([1, [['private or deleted', 1]]]);
  },
);

test.each(['A private video', 'Private video, explained', '[Deleted videos]'])(
  'anybody can watch “%s”',
  (title) => {
    expect(fromYoutube({ entries: [{ id: NINE.id, title }] }, fileOf('').file).rows).toHaveLength(1);
  },
);

test.each([
  'UCaaaaaaaaaaaaaaaa',
  'PL',
  `PL${'a'.repeat(63)}`,
  'xPLj6h78yzYM2PpmMA',
  'PLj6h78 yzYM2PpmMA',
  null,
])('%s is no id of a playlist', (id) => {
  expect(fromYoutube({ id, title: ' ', entries: [SEVEN] }, fileOf('').file).about).toMatchObject({
    name: null,
    playlist: null,
  });
});

test('a page that others follow is told', () => {
  const { file, messages } = fileOf('');
  fromYoutubeApi({ items: [item(SEVEN)], nextPageToken: 'x', pageInfo: { totalResults: 80 } }, file);
  expect(messages()).toEqual([
    'list:1:1: Unexpected 1 videos of 80, expected every page of the answer: ask for the others with `pageToken`, and put the answers into one list pages-missing',
  ]);
});

test.each([
  ['a title', 'Video ID,Video Title\nhGqEMDRgJw8,Seven Pods'],
  [
    'the facts of the playlist first',
    'Playlist ID,Title\nPL1,PodCon\n\nVideo Id,Title (Original)\nhGqEMDRgJw8, Seven Pods',
  ],
  ['an address', 'Title,Video URL\n"Seven Pods",https://www.youtube.com/watch?v=hGqEMDRgJw8'],
])('a playlist of Takeout with %s is read', (_, text) => {
  expect(fromTakeout(text, fileOf(text).file).rows).toMatchObject([
    { entry: 'Seven Pods', videoId: 'hGqEMDRgJw8' },
  ]);
});

test('cells of Takeout are read without the spaces around them, and what is no video is counted', () => {
  const text = ' Video ID , Title \n hGqEMDRgJw8 ,Seven Pods\nnone,Eight Pods\n';
  const { rows, skipped } = fromTakeout(text, fileOf(text).file);
  expect(rows.map(({ entry, videoId }) => [entry, videoId])).toEqual([['Seven Pods', 'hGqEMDRgJw8']]);
  expect([...skipped]).toEqual([['no video', 1]]);
});

test('a playlist of Takeout that is no CSV is an error with its place', () => {
  const text = 'Video ID,Title\nhGqEMDRgJw8,"Seven';
  const { file, messages } = fileOf(text);
  expect(fromTakeout(text, file).rows).toEqual([]);
  expect(messages()).toHaveLength(1);
  expect(messages()[0]).toMatch(/^list:2:\d+-2:\d+: Unexpected .* csv-syntax$/);
});

test('a playlist of Takeout without titles is an error that says what gives them', () => {
  const text = 'Video ID,Playlist Video Creation Timestamp\nhGqEMDRgJw8,2024-03-19T09:00:00+00:00\n';
  const { file, messages } = fileOf(text);
  expect(fromTakeout(text, file).rows).toEqual([]);
  expect(messages()).toEqual([NO_TITLES]);
});
