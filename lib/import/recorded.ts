import type { PlaylistRow } from '#lib/playlist/schema.ts';
import { readRecordingUrl, watchAddress } from '#lib/recording.ts';

/** A link that begins within so many seconds means the whole video. */
const WHOLE = 10;

/**
 * The cells of a row for recordings at these addresses, of which the first is the best; addresses of anything else are
 * passed over. The first whole video on YouTube goes into `videoId`, all others into `recording`.
 */
export function recordedAt(addresses: readonly string[]): Pick<PlaylistRow, 'videoId' | 'recording'> {
  const recordings = addresses.flatMap((address) => readRecordingUrl(address) ?? []);
  const own = recordings.find(({ videoId, start }) => videoId !== null && (start ?? 0) < WHOLE);
  const others = recordings.filter(({ url }) => url !== own?.url).map((recording) => watchAddress(recording));
  return { videoId: own?.videoId ?? null, recording: [...new Set(others)].join(' ') || null };
}
