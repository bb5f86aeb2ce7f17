/** Control characters but tab and line feed, and the two noncharacters: XML 1.0 cannot hold them, even escaped. */
const FORBIDDEN = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/g;

/**
 * A text as XML 1.0 can hold it, still to be escaped. Forbidden characters are left out, half a surrogate pair
 * becomes U+FFFD, and a carriage return becomes the line feed that every XML reader would make of it.
 */
export const xmlText = (text: string) =>
  text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(FORBIDDEN, '');

/** A text on one line, for formats in which a line end would end the field. */
export const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
