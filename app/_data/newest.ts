import { groupBy } from '#lib/catalogue/group.ts';
import type { Talk } from '#lib/catalogue/schema.ts';

/** So many sessions stand together on one page or in one file. */
const TOGETHER = 500;

/**
 * Talks of many conferences divided, so that no page grows with all of them: those of the newest, which stand together (the
 * very newest however many they are), and those of each of the others. `talks` have the newest conference first.
 */
export function newestOf(talks: readonly Talk[]) {
  const conferences = [...groupBy(talks, ({ conference }) => conference)];
  let sessions = 0;
  const end = conferences.findIndex(([, group], at) => {
    sessions += group.length;
    return at > 0 && sessions > TOGETHER;
  });
  const others = end < 0 ? [] : conferences.splice(end);
  return { together: conferences.flatMap(([, group]) => group), others };
}
