import { reporterOf } from '#lib/source/report.ts';

/** Report errors and warnings found while reading or importing playlists. */
export const { error: reportError, warning: reportWarning } = reporterOf('playlist');
