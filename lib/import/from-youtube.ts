import type { VFile } from 'vfile';
import { z } from 'zod';
import { isVideoId } from '#lib/video.ts';
import { type Imported, skip, toRow } from './imported.ts';
import { checkShape } from './json.ts';

const Dump = z.looseObject({
  entries: z.array(z.looseObject({ id: z.string(), title: z.string().nullish() }).nullable()),
});

/** What yt-dlp gives for a title where a video can no longer be seen. */
const HOLE = /^\s*(?:\[(?:private|deleted|unavailable) video\]\s*)?$/i;

/**
 * Read a playlist as `yt-dlp -J --flat-playlist` dumps it: the title of a video is the entry. Videos that are private or
 * deleted, and those that the playlist has twice, are counted and left out.
 */
export function fromYoutube(value: unknown, file: VFile): Imported {
  const imported: Imported = { rows: [], skipped: new Map() };
  const seen = new Set<string>();
  for (const video of checkShape(value, Dump, file)?.entries ?? []) {
    if (!video || HOLE.test(video.title ?? '')) skip(imported, 'private or deleted');
    else if (!isVideoId(video.id)) skip(imported, 'no video');
    else if (seen.has(video.id)) skip(imported, 'in the playlist twice');
    else imported.rows.push(toRow({ entry: video.title ?? '', videoId: video.id }));
    if (video) seen.add(video.id);
  }
  return imported;
}
