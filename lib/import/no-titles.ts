import type { VFile } from 'vfile';
import { reportError } from '#lib/playlist/report.ts';

/** Report that a list of videos has only ids, and how to get the titles. */
export function reportNoTitles(file: VFile): void {
  const reason =
    'Unexpected videos without titles, expected a title for each: take what `yt-dlp -J --flat-playlist` prints for the playlist’s address';
  reportError(file, { ruleId: 'titles-missing', reason });
}
