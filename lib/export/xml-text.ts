/** Characters that XML 1.0 does not allow, not even escaped: controls but tab and line feed, and two noncharacters. */
const FORBIDDEN = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/g;

/**
 * A text without what XML 1.0 does not allow; it still has to be escaped. Forbidden characters are removed, lone
 * surrogates become U+FFFD, and carriage returns become line feeds, as every XML parser would make of them.
 */
export const xmlText = (text: string) =>
  text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(FORBIDDEN, '');

/** A text on one line, with white space collapsed, for formats in which a line end would end the field. */
export const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
