import { addTo } from '#lib/catalogue/group.ts';
import type { Talk } from '#lib/catalogue/schema.ts';

/** What makes two talks related: the sections of reports that discuss them, their topics, their speakers. */
export type Relatable = Pick<Talk, 'slug' | 'notes' | 'topics' | 'speakers'>;

const MOST = 4;
/** Talks of a list looked at on either side of a talk: where half of all share a topic, the nearest are enough. */
const WINDOW = 20;
/** More than any topics together weigh, so that a shared section comes first. */
const SECTION = 1000;
/** As much as a topic that a third of the talks share. What weighs less relates nothing by itself. */
const SPEAKER = 1;

/**
 * For each talk the slugs of at most four others, best first: those of one section of a report, then by shared topics,
 * a rare one weighing more than a common one, then by shared speakers. Of equals the nearer in programme order comes
 * first. `talks` are in that order; the work grows with their number, not with its square.
 */
export function relateTalks(talks: readonly Relatable[]): Map<string, string[]> {
  const keys = talks.map(keysOf);
  const lists = new Map<string, number[]>();
  keys.forEach((own, at) => own.forEach(({ key }) => addTo(lists, key, at)));
  return new Map(
    talks.map(({ slug }, at) => [
      slug,
      nearest(at, keys[at] ?? [], lists, talks.length).flatMap((other) => talks[other]?.slug ?? []),
    ]),
  );
}

interface Key {
  key: string;
  /** `null` for a topic, which weighs the more the rarer it is. */
  weight: number | null;
}

function keysOf({ notes, topics, speakers }: Relatable): Key[] {
  return [
    ...notes.map(({ report, anchor }) => ({ key: `section ${report}#${anchor}`, weight: SECTION })),
    ...topics.map((topic) => ({ key: `topic ${topic}`, weight: null })),
    ...speakers.map(({ slug }) => ({ key: `speaker ${slug}`, weight: SPEAKER })),
  ];
}

function nearest(
  at: number,
  keys: readonly Key[],
  lists: ReadonlyMap<string, number[]>,
  all: number,
): number[] {
  const scores = new Map<number, number>();
  for (const { key, weight } of keys) {
    const list = lists.get(key) ?? [];
    const worth = weight ?? Math.log(all / list.length);
    for (const other of around(list, at)) scores.set(other, (scores.get(other) ?? 0) + worth);
  }
  const isBefore = ([a, left]: Scored, [b, right]: Scored) =>
    (right - left || Math.abs(a - at) - Math.abs(b - at) || a - b) < 0;
  // A few of many: cheaper than to sort them all.
  const best: Scored[] = [];
  for (const one of scores) {
    if (one[1] < SPEAKER) continue;
    const place = best.findIndex((other) => isBefore(one, other));
    if (place >= 0) best.splice(place, 0, one);
    else if (best.length < MOST) best.push(one);
    if (best.length > MOST) best.pop();
  }
  return best.map(([other]) => other);
}

type Scored = [talk: number, score: number];

/** The members of a sorted list nearest to one of them, without it. */
function around(list: readonly number[], member: number): number[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < member) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - WINDOW), low + WINDOW + 1).filter((other) => other !== member);
}
