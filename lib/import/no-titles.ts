import type { VFile } from 'vfile';
import { reportError } from '#lib/playlist/report.ts';

/** Tell that a list of videos says nothing but their ids, and what gives their titles. */
export function reportNoTitles(file: VFile): void {
  const reason =
    'Unexpected videos without titles, expected a title for each: take what `yt-dlp -J --flat-playlist` prints for the playlist’s address';
  reportError(file, { ruleId: 'titles-missing', reason });
}
