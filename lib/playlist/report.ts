import { reporterOf } from '#lib/source/report.ts';

/** Reports in the name of the readers of playlists and of what is imported into them. */
export const { error: reportError, warning: reportWarning } = reporterOf('playlist');
