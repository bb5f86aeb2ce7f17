import { reporterOf } from '#lib/source/report.ts';

/** Reports in the name of the catalogue, on the files of its data folder. */
export const { error: reportError, warning: reportWarning } = reporterOf('catalogue');
