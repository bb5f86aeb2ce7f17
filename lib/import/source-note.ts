import type { Column } from '#lib/playlist/schema.ts';

/** A file's name for the `source` column, without the characters used there as separators. */
export const sourceName = (name: string): string => name.replace(/[;:,"\s\p{Cc}]+/gu, ' ').trim() || 'import';

/**
 * Record in `source` which cells were filled from a file: `playlist.json; date, room: all.ics`. The columns before a
 * colon were filled from the file after it; a part without a colon is where the row itself comes from.
 */
export function noteSource(source: string | null, filled: readonly Column[], from: string): string {
  const parts = source?.split('; ') ?? [];
  const at = parts.findIndex((part) => part.endsWith(`: ${from}`));
  const known = at < 0 ? [] : (parts[at]?.slice(0, -from.length - 2).split(', ') ?? []);
  const note = `${[...new Set([...known, ...filled])].join(', ')}: ${from}`;
  return (at < 0 ? [...parts, note] : parts.with(at, note)).join('; ');
}
