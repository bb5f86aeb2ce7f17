interface Options {
  /** The place of the highlighted option; -1 while none is. */
  active: number;
  count: number;
  /** How many options Page Up and Page Down pass over. Without it these keys, Home and End are left to the text field. */
  page?: number;
}

/**
 * Which option of a combobox a key highlights, as in ARIA's authoring practices: the arrows wrap around at both ends.
 * `null` for keys that are not for the list.
 */
export function optionForKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  { active, count, page }: Options,
): number | null {
  if (count === 0) return null;
  const last = count - 1;
  if (key === 'ArrowDown') return active === last ? 0 : active + 1;
  if (key === 'ArrowUp') return active <= 0 ? last : active - 1;
  if (page === undefined) return null;
  if (key === 'PageDown') return Math.min(active + page, last);
  if (key === 'PageUp') return Math.max(active - page, 0);
  // With Shift they select text.
  if (key === 'Home' && !shiftKey) return 0;
  if (key === 'End' && !shiftKey) return last;
  return null;
}
