import type { PlaylistRow } from './schema.ts';

/** Stands between title and speakers where a row is shown, or compared, as one text. */
export const JOINT = ' - ';

/** The cell of a talk of which it is known that nobody is named. */
export const NOBODY = '-';

/** What a row says of title and speakers, as one text. */
export const rowText = ({ entry, speakers }: Pick<PlaylistRow, 'entry' | 'speakers'>): string =>
  speakers === null || speakers.trim() === NOBODY ? entry : `${entry}${JOINT}${speakers}`;
