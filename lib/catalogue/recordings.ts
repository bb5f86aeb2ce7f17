import { readRecordings } from '#lib/playlist/recordings.ts';
import type { PlaylistRow } from '#lib/playlist/schema.ts';
import { readRecordingUrl, type Recording, recordingOf } from '#lib/recording.ts';
import type { Reading } from '#lib/talk/schema.ts';
import type { ListedEntry, ListedTalk } from './listed-talk.ts';

type Recorded = Pick<ListedTalk, 'recordings' | 'recordingState' | 'page'>;

/**
 * The recordings that an entry of a report links: the video that it was read with, and those of other hosts. If it links
 * none, its first link leads to the talk's page elsewhere.
 */
export function recordedByEntry({ links = [] }: ListedEntry, { video }: Pick<Reading, 'video'>): Recorded {
  const linked = links.flatMap(({ url }) => readRecordingUrl(url) ?? []);
  const recordings = linked.filter(({ videoId }) => videoId === null || videoId === video?.id);
  const page = recordings.length > 0 ? null : (links.map(({ url }) => url).find(isWebPage) ?? null);
  return { recordings: withoutTwins(recordings), recordingState: null, page };
}

const isWebPage = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** The recordings that a row of a playlist names. */
export function recordedByRow({ videoId, recording }: Pick<PlaylistRow, 'videoId' | 'recording'>): Recorded {
  const said = recording === null ? null : readRecordings(recording);
  const own = videoId === null ? [] : [recordingOf(videoId)];
  return {
    recordings: withoutTwins([...own, ...(said?.recordings ?? [])]),
    recordingState: said?.state ?? null,
    page: null,
  };
}

/** Join what two sources know of a talk's recordings. One that has come makes “to come” untrue. */
export function joinRecorded(first: Recorded, other: Recorded): Recorded {
  const recordings = withoutTwins([...first.recordings, ...other.recordings]);
  const state = first.recordingState ?? other.recordingState;
  const isOutdated = recordings.length > 0 && (state === 'to come' || state === 'not recorded');
  return { recordings, recordingState: isOutdated ? null : state, page: first.page ?? other.page };
}

/** Each address once; what the first says of itself stays, and the playlist is taken from the next that knows it. */
function withoutTwins(recordings: readonly Recording[]): Recording[] {
  if (recordings.length < 2) return [...recordings];
  const byUrl = new Map<string, Recording>();
  for (const recording of recordings) {
    const first = byUrl.get(recording.url);
    if (!first) byUrl.set(recording.url, recording);
    else if (first.playlist === null && recording.playlist !== null) {
      const { playlist, playlistIndex } = recording;
      byUrl.set(recording.url, { ...first, playlist, playlistIndex });
    }
  }
  return [...byUrl.values()];
}

/** The second at which a talk begins in a recording. */
export const startIn = ({ start }: Pick<Recording, 'start'>): number => start ?? 0;
