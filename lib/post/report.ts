import { reporterOf } from '#lib/source/report.ts';

/** Reports in the name of the readers of posts. */
export const { error: reportError, warning: reportWarning } = reporterOf('post');
