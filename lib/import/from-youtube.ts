import type { VFile } from 'vfile';
import { z } from 'zod';
import { isVideoId } from '#lib/video.ts';
import { type Imported, newImport, skip, toRow } from './imported.ts';
import { checkShape } from './json.ts';
import { reportNoTitles } from './no-titles.ts';

const Entry = z.looseObject({
  id: z.string(),
  title: z.string().nullish(),
  entries: z.array(z.unknown()).nullish(),
  playlist_title: z.string().nullish(),
  playlist_id: z.string().nullish(),
});
type Entry = z.infer<typeof Entry>;
const Dump = z.looseObject({
  id: z.string().nullish(),
  title: z.string().nullish(),
  entries: z.array(Entry.nullable()),
});

/** The placeholder titles that yt-dlp and YouTube give to videos that are no longer available. */
const HOLE = /^\s*(?:\[?(?:private|deleted|unavailable) video\]?\s*)?$/i;

/**
 * Read the output of `yt-dlp -J --flat-playlist` for a playlist or a channel, which is a list of lists. A video's title
 * becomes the entry. Private and deleted videos and repetitions are counted and left out.
 */
export function fromYoutube(value: unknown, file: VFile): Imported {
  const top = checkShape(value, Dump, file);
  if (!top) return newImport();
  const videos: (Entry | null)[] = [];
  const lists: unknown[] = [top];
  for (const list of lists) {
    for (const entry of checkShape(list, Dump, file)?.entries ?? []) {
      if (entry?.entries) lists.push(entry);
      else videos.push(entry);
    }
  }
  return fromVideos(videos, { file, name: top.title ?? null, playlist: playlistId(top.id) });
}

/** Read the output of `yt-dlp -j`: one object per line, one for each video. */
export function fromYoutubeLines(values: readonly unknown[], file: VFile): Imported {
  const videos = checkShape(values, z.array(Entry), file) ?? [];
  const [first] = videos;
  return fromVideos(videos, {
    file,
    name: first?.playlist_title ?? null,
    playlist: playlistId(first?.playlist_id),
  });
}

/** The id if it is a playlist's; the id of a channel's tab begins differently. */
const playlistId = (id: string | null | undefined) => (id && /^PL[\w-]{10,62}$/.test(id) ? id : null);

interface Videos {
  file: VFile;
  name: string | null;
  playlist: string | null;
}

/** Make a row of each video, in order. If no video has a title, reports how to get them (`titles-missing`). */
export function fromVideos(
  videos: readonly ({ id: string; title?: string | null | undefined } | null)[],
  { file, name, playlist }: Videos,
): Imported {
  const imported = newImport({ name: name?.trim() || null, playlist });
  if (videos.length > 0 && videos.every((video) => !video?.title?.trim())) {
    reportNoTitles(file);
    return imported;
  }
  const seen = new Set<string>();
  for (const video of videos) {
    if (!video || HOLE.test(video.title ?? '')) skip(imported, 'private or deleted');
    else if (!isVideoId(video.id)) skip(imported, 'no video');
    else if (seen.has(video.id)) skip(imported, 'in the playlist twice');
    else imported.rows.push(toRow({ entry: video.title ?? '', videoId: video.id }));
    if (video) seen.add(video.id);
  }
  return imported;
}
