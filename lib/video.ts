/** Reads and writes YouTube addresses. Everything may import this file; it imports nothing. */

/** What the address of a video says: its id and, if given, the playlist and the position in it. */
export interface VideoLink {
  id: string;
  playlist: string | null;
  /** From 1. */
  index: number | null;
}

/** Matches a text that is a video id: eleven letters, digits, `-` or `_`. */
export const VIDEO_ID = /^[\w-]{11}$/;

export const isVideoId = (text: string): boolean => VIDEO_ID.test(text);

const HOSTS = new Set([
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'music.youtube.com',
  'youtube-nocookie.com',
  'www.youtube-nocookie.com',
]);
const PLAYLIST = /^[\w-]{2,64}$/;

/**
 * Read the address of a YouTube video in any of its forms (watch, youtu.be, embed, shorts, live, v), with or without a
 * scheme; `null` for any other text. The host must match exactly, so `youtube.com.example.org` is not accepted.
 */
export function readVideoUrl(url: string): VideoLink | null {
  const address = parse(url);
  if (!address) return null;
  const id = videoId(address);
  if (!id || !isVideoId(id)) return null;
  const index = Number(address.searchParams.get('index'));
  return {
    id,
    playlist: playlistId(address),
    index: Number.isSafeInteger(index) && index > 0 ? index : null,
  };
}

/** Whether an address is one of YouTube's. */
export function isYouTube(url: string): boolean {
  const host = parse(url)?.hostname ?? '';
  return HOSTS.has(host) || host === 'youtu.be';
}

/** The second that an address begins at (`t=90`, `t=1m30s`, `start=90`), or `null`. */
export function readStart(url: string): number | null {
  const address = parse(url);
  const text = address?.searchParams.get('t') ?? address?.searchParams.get('start') ?? '';
  const [whole, hours, minutes, seconds] =
    /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(text) ?? [];
  if (!whole) return null;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}

/** The playlist id in a YouTube address (`/playlist?list=…`, or a video within a playlist), or `null`. */
export function readPlaylistUrl(url: string): string | null {
  const address = parse(url);
  return address && isYouTube(url) ? playlistId(address) : null;
}

/** The address of a video's page on YouTube. */
export const watchUrl = (id: string) => `https://www.youtube.com/watch?v=${id}`;

/** The address that plays several videos one after another. YouTube accepts at most fifty. */
export const watchTogetherUrl = (ids: readonly string[]) =>
  `https://www.youtube.com/watch_videos?video_ids=${ids.join(',')}`;

/** The address that searches YouTube. */
export const searchUrl = (text: string) =>
  `https://www.youtube.com/results?search_query=${encodeURIComponent(text)}`;

/** The short address of a video without a scheme, for print. */
export const shortUrl = (id: string) => `youtu.be/${id}`;

// Rows keep a recording as YouTube's id alone or, for any other, as the address that opens it: `briefly` makes it.

/** The address that opens a recording. */
export const watchHref = (recording: string) => (isVideoId(recording) ? watchUrl(recording) : recording);

/** YouTube's id of a recording, as a list that is empty for one elsewhere or for none. */
export function videosIn(recording: string | null): string[] {
  const id = recording === null ? undefined : readVideoUrl(watchHref(recording))?.id;
  return id === undefined ? [] : [id];
}

/** The address of a recording for print: short, and without a scheme. */
export const printedAddress = (recording: string) =>
  isVideoId(recording) ? shortUrl(recording) : recording.replace(/^https?:\/\/(?:www\.)?/, '');

/** Where a recording opens, as in “Watch on vimeo.com”. */
export const watchHost = (recording: string) =>
  isVideoId(recording) ? 'YouTube' : printedAddress(recording).replace(/[/?#].*/s, '');

export const playlistUrl = (id: string) => `https://www.youtube.com/playlist?list=${id}`;

function parse(url: string): URL | null {
  const text = url.trim();
  // Adding a missing scheme to any text is safe, because the host is then compared exactly.
  const absolute = text.startsWith('//')
    ? `https:${text}`
    : /^[a-z][\w+.-]*:/i.test(text)
      ? text
      : `https://${text}`;
  if (!URL.canParse(absolute)) return null;
  const address = new URL(absolute);
  return /^https?:$/.test(address.protocol) ? address : null;
}

function videoId(address: URL): string | null {
  const [first, second] = address.pathname.split('/').filter(Boolean);
  if (address.hostname === 'youtu.be') return first ?? null;
  if (!HOSTS.has(address.hostname)) return null;
  if (first === 'watch') return address.searchParams.get('v') ?? second ?? null;
  return first && /^(embed|shorts|live|v|e)$/.test(first) ? (second ?? null) : null;
}

function playlistId(address: URL): string | null {
  const list = address.searchParams.get('list');
  return list && PLAYLIST.test(list) ? list : null;
}
