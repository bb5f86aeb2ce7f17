import { reporterOf } from '#lib/source/report.ts';

/** Leave a message from the catalogue on a file of the data folder. */
export const { error: reportError, warning: reportWarning } = reporterOf('catalogue');
