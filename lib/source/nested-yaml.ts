/** Indicators of YAML in a row, each of which begins a list or a map within the one before. No file of ours has three. */
const NESTED = /(?:[-?:][ \t]+){40}/;

/** What is wrong with a text of which `nestedAt` gives a place. */
export const TOO_NESTED = 'More than 40 lists or maps begin in one another on one line';

/**
 * Where a text of YAML begins more lists or maps in one another, on one line, than can be parsed: two hundred of `? ` take a
 * second, and a thousand of `- ` end the process. `null` if it does so nowhere.
 */
export function nestedAt(text: string): number | null {
  const at = text.search(NESTED);
  return at < 0 ? null : at;
}
