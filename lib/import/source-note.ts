import type { Column } from '#lib/playlist/schema.ts';

/** A file's name as `source` has it: without what separates there. */
export const sourceName = (name: string): string => name.replace(/[;:,"\s\p{Cc}]+/gu, ' ').trim() || 'import';

/**
 * Note where cells were filled from: `playlist.json; date, room: all.ics`. What stands before a colon was filled from
 * what stands behind it; a part without one is where the row as a whole comes from.
 */
export function noteSource(source: string | null, filled: readonly Column[], from: string): string {
  const parts = source?.split('; ') ?? [];
  const at = parts.findIndex((part) => part.endsWith(`: ${from}`));
  const known = at < 0 ? [] : (parts[at]?.slice(0, -from.length - 2).split(', ') ?? []);
  const note = `${[...new Set([...known, ...filled])].join(', ')}: ${from}`;
  return (at < 0 ? [...parts, note] : parts.with(at, note)).join('; ');
}
