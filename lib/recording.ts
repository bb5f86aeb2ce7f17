/** Reads the addresses of recordings, on YouTube and elsewhere. Everything may import this file. */

import { readStart, readVideoUrl, watchUrl } from '#lib/video.ts';

/** A recording of a talk, as its address tells it. */
export interface Recording {
  /** Where to watch it, without the second it begins at. */
  url: string;
  /** YouTube's id, or `null` for a recording elsewhere. */
  videoId: string | null;
  /** The second at which the talk begins, where the address says one; `null` for the beginning. */
  start: number | null;
  /** Id of the YouTube playlist in which it is linked. */
  playlist: string | null;
  /** Position in that playlist, from 1. */
  playlistIndex: number | null;
}

/** Why nobody can watch a talk, where that is known. */
export const RECORDING_STATES = ['to come', 'not recorded', 'private', 'removed'] as const;
export type RecordingState = (typeof RECORDING_STATES)[number];

/** The recording on YouTube with that id. */
export const recordingOf = (videoId: string, start: number | null = null): Recording => ({
  url: watchUrl(videoId),
  videoId,
  start,
  playlist: null,
  playlistIndex: null,
});

/**
 * Read the address of a recording: a video on YouTube, Vimeo, media.ccc.de, the Internet Archive or a PeerTube server, a
 * talk's page at fosdem.org, or a video file. Gives `null` for any other address.
 */
export function readRecordingUrl(text: string): Recording | null {
  const video = readVideoUrl(text);
  if (video) {
    const { id, playlist, index } = video;
    return { ...recordingOf(id, readStart(text) || null), playlist, playlistIndex: index };
  }
  const address = readAddress(text);
  if (!address || !(hostOf(address) || isVideoFile(address))) return null;
  const start = readStart(text) ?? readFragment(address);
  address.hash = '';
  for (const name of ['t', 'start']) if (address.searchParams.has(name)) address.searchParams.delete(name);
  return { url: address.href, videoId: null, start: start || null, playlist: null, playlistIndex: null };
}

/** The hosts whose players pages may frame. The security policy allows no other. */
export const PLAYER_HOSTS = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://media.ccc.de',
  'https://archive.org',
] as const;

/** The address of a recording's player, on one of `PLAYER_HOSTS`; `null` for one that can only be opened at its host. */
export function playerOf({
  url,
  videoId,
  start,
}: Pick<Recording, 'url' | 'videoId' | 'start'>): string | null {
  if (videoId !== null) {
    return `https://www.youtube-nocookie.com/embed/${videoId}?autoplay=1&rel=0&enablejsapi=1${from(start, '&start=')}`;
  }
  const address = readAddress(url);
  return address && (hostOf(address)?.frame(address, start) ?? null);
}

/** The address of a player, one that `playerOf` gave, from another second; `null` where its host cannot start elsewhere. */
export function playerFrom(player: string, second: number): string | null {
  const address = new URL(player);
  if (address.hostname === 'media.ccc.de') return null;
  if (address.hostname === 'player.vimeo.com') address.hash = `t=${second}`;
  else address.searchParams.set('start', String(second));
  return address.href;
}

/** The address that opens a recording at its host, from the second at which the talk begins. */
export function watchAddress({ url, videoId, start }: Pick<Recording, 'url' | 'videoId' | 'start'>): string {
  if (start === null) return url;
  if (videoId !== null) return `${url}&t=${start}s`;
  return `${url}#t=${start}`;
}

/** A recording as rows keep it: YouTube's id alone, or the address that opens it. */
export function briefly(recording: Pick<Recording, 'url' | 'videoId' | 'start'>): string {
  const { videoId, start } = recording;
  return videoId !== null && start === null ? videoId : watchAddress(recording);
}

/** The name of a recording's host, as in “Watch on Vimeo”. */
export function hostName({ url, videoId }: Pick<Recording, 'url' | 'videoId'>): string {
  if (videoId !== null) return 'YouTube';
  const address = readAddress(url);
  if (!address) return url;
  return hostOf(address)?.name ?? address.hostname.replace(/^www\./, '');
}

/** What kind of video file a recording is, as in `mp4`; `null` for one on a page of its host. */
export function fileTypeOf({ url }: Pick<Recording, 'url'>): string | null {
  const address = readAddress(url);
  if (!address || hostOf(address)) return null;
  return VIDEO_FILE.exec(address.pathname)?.[1]?.toLowerCase() ?? null;
}

interface Host {
  /** `null` for the host's own name, as PeerTube has many. */
  name: string | null;
  /** Whether the address is that of a recording there. */
  holds: (address: URL) => boolean;
  /** The player's address, or `null` where the host has none that pages may frame. */
  frame: (address: URL, start: number | null) => string | null;
}

const from = (start: number | null, mark: string) => (start === null ? '' : `${mark}${start}`);

const HOSTS: readonly Host[] = [
  {
    // https://help.vimeo.com/hc/en-us/articles/12426260232977-Player-parameters-overview
    name: 'Vimeo',
    holds: ({ hostname, pathname }) =>
      /^(?:www\.|player\.)?vimeo\.com$/.test(hostname) && /\/\d{5,12}(?:\/|$)/.test(pathname),
    frame({ pathname, searchParams }, start) {
      const [, id = '', key = searchParams.get('h') ?? ''] =
        /\/(\d{5,12})(?:\/([\da-f]+))?/.exec(pathname) ?? [];
      const hash = /^[\da-f]+$/.test(key) ? `&h=${key}` : '';
      return `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1${hash}${from(start, '#t=')}`;
    },
  },
  {
    name: 'media.ccc.de',
    holds: ({ hostname, pathname }) => hostname === 'media.ccc.de' && /^\/v\/[\w.-]+\/?$/.test(pathname),
    frame: ({ pathname }) => `https://media.ccc.de${pathname.replace(/\/$/, '')}/oembed`,
  },
  {
    name: 'the Internet Archive',
    holds: ({ hostname, pathname }) =>
      /^(?:www\.)?archive\.org$/.test(hostname) && /^\/(?:details|embed)\/[\w.-]+/.test(pathname),
    frame: ({ pathname }, start) =>
      `https://archive.org/embed/${pathname.split('/')[2] ?? ''}?autoplay=1${from(start, '&start=')}`,
  },
  {
    name: 'fosdem.org',
    holds: ({ hostname, pathname }) =>
      /^(?:www\.|archive\.)?fosdem\.org$/.test(hostname) && /^\/\d{4}\/schedule\/event\/[^/]+/.test(pathname),
    frame: () => null,
  },
  {
    // A server of PeerTube may have any name; its addresses are told by their form.
    name: null,
    holds: ({ pathname }) => PEERTUBE.test(pathname),
    frame: () => null,
  },
];

/** `/w/` with a short id, or `/videos/watch/` with a UUID: https://docs.joinpeertube.org/api/embed-player */
const PEERTUBE =
  /^\/(?:w|videos\/(?:watch|embed))\/([1-9A-HJ-NP-Za-km-z]{22}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\/?$/;

const hostOf = (address: URL): Host | undefined => HOSTS.find(({ holds }) => holds(address));

const VIDEO_FILE = /\.(mp4|m4v|webm|ogv|mov)$/i;

const isVideoFile = ({ pathname }: URL) => VIDEO_FILE.test(pathname);

/** The second in a fragment such as `#t=90` or `#t=1m30s`. */
const readFragment = ({ hash, href }: URL) =>
  hash.startsWith('#t=') ? readStart(href.replace(/[?#].*/s, `?${hash.slice(1)}`)) : null;

function readAddress(text: string): URL | null {
  const trimmed = text.trim();
  if (!/^https?:/i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const address = new URL(trimmed);
  return address.username || address.password ? null : address;
}
