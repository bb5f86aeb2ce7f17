import type { Talk } from './schema.ts';

/** Whether some of the talks are listed in a trip report and others are not. */
export const isMixed = (talks: readonly Talk[]): boolean =>
  talks.some(({ attended }) => attended) && talks.some(({ attended }) => !attended);
