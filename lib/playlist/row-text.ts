import type { PlaylistRow } from './schema.ts';

/** Separates the entry from the speakers where a row is shown or compared as one text. */
export const JOINT = ' - ';

/** The `speakers` cell of a talk that is known to have no named speakers. */
export const NOBODY = '-';

/** The entry and the speakers of a row as one text, or the entry alone where the row names no speakers. */
export const rowText = ({ entry, speakers }: Pick<PlaylistRow, 'entry' | 'speakers'>): string =>
  speakers === null || speakers.trim() === NOBODY ? entry : `${entry}${JOINT}${speakers}`;
