import { reporterOf } from '#lib/source/report.ts';

/** Report problems with `post` as their source. */
export const { error: reportError, warning: reportWarning } = reporterOf('post');
