import { groupBy } from '#lib/catalogue/group.ts';
import type { Talk } from '#lib/catalogue/schema.ts';

/** How many sessions one page or file may hold. */
const MOST = 500;

/**
 * Divide talks by conference, so that no page grows with every conference added. `together` are those of the newest
 * conferences that fit on one page, at least of the very newest; `others` are the rest, by conference. `talks` must be
 * sorted by conference, newest first.
 */
export function newestOf(talks: readonly Talk[]) {
  const conferences = [...groupBy(talks, ({ conference }) => conference)];
  let sessions = 0;
  const end = conferences.findIndex(([, group], at) => {
    sessions += group.length;
    return at > 0 && sessions > MOST;
  });
  const others = end < 0 ? [] : conferences.splice(end);
  return { together: conferences.flatMap(([, group]) => group), others };
}
