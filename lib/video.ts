/** YouTube addresses, read and written. Everything may import this; it imports nothing. */

/** A link to a video: its id and, where the address says so, the playlist and the position in it. */
export interface VideoLink {
  id: string;
  playlist: string | null;
  /** From 1. */
  index: number | null;
}

/** A video's id and nothing else: eleven letters, digits, `-` and `_`. */
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
 * Read a video's address in any of YouTube's forms (watch, youtu.be, embed, shorts, live, v), or give `null`.
 * The host must match exactly, so that `youtube.com.example.org` is no video.
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

/** The playlist that an address names (`/playlist?list=…` or a video within one), or `null`. */
export function readPlaylistUrl(url: string): string | null {
  const address = parse(url);
  return address && (HOSTS.has(address.hostname) || address.hostname === 'youtu.be')
    ? playlistId(address)
    : null;
}

/** The address people watch a video at. */
export const watchUrl = (id: string) => `https://www.youtube.com/watch?v=${id}`;

/** The address to watch several videos at, one after the other; YouTube takes fifty at most. */
export const watchTogetherUrl = (ids: readonly string[]) =>
  `https://www.youtube.com/watch_videos?video_ids=${ids.join(',')}`;

/** The short address, for print. */
export const shortUrl = (id: string) => `youtu.be/${id}`;

/** The privacy-enhanced player: no cookie before play. */
export const playerUrl = (id: string) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`;

export const playlistUrl = (id: string) => `https://www.youtube.com/playlist?list=${id}`;

function parse(url: string): URL | null {
  const text = url.trim();
  // Hosts are compared exactly, so a missing scheme may be supplied without risk.
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
