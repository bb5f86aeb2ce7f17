import { type Kept, type MyList, toWatch } from './list.ts';

/** Undo the change from one list to another in the list as it is now. What was changed since, here or in another tab, stays. */
export function undone(now: MyList, before: MyList, after: MyList): MyList {
  const [was, became, talks] = [bySlug(before), bySlug(after), bySlug(now)];
  for (const slug of new Set([...was.keys(), ...became.keys()])) {
    const old = was.get(slug);
    if (JSON.stringify(old) === JSON.stringify(became.get(slug))) continue;
    talks.delete(slug);
    if (old) talks.set(slug, old);
  }
  return { talks: [...talks.values()], next: toWatch(nextUndone(now, before, after), talks) };
}

/** The order as it was before, without what has left it since, and behind it what has come since. */
function nextUndone(
  { next: now }: MyList,
  { next: before }: MyList,
  { next: after }: MyList,
): readonly string[] {
  if (before.join() === after.join()) return now;
  const [has, had, hadAfter] = [new Set(now), new Set(before), new Set(after)];
  return [
    ...before.filter((slug) => has.has(slug) || !hadAfter.has(slug)),
    ...now.filter((slug) => !had.has(slug) && !hadAfter.has(slug)),
  ];
}

const bySlug = ({ talks }: MyList): Map<string, Kept> => new Map(talks.map((talk) => [talk.slug, talk]));
