import { addTo } from './group.ts';
import type { Talk } from './schema.ts';

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
  const lists = new Map<string, number[]>();
  talks.forEach((talk, at) => keysOf(talk).forEach(({ key }) => addTo(lists, key, at)));
  return new Map(talks.map((talk, at) => [talk.slug, nearest(talk, at, talks, lists)]));
}

function keysOf({ notes, topics, speakers }: Relatable) {
  return [
    ...notes.map(({ report, anchor }) => ({ key: `section ${report}#${anchor}`, weight: SECTION })),
    ...topics.map((topic) => ({ key: `topic ${topic}`, weight: null })),
    ...speakers.map(({ slug }) => ({ key: `speaker ${slug}`, weight: SPEAKER })),
  ];
}

function nearest(
  talk: Relatable,
  at: number,
  talks: readonly Relatable[],
  lists: ReadonlyMap<string, number[]>,
) {
  const scores = new Map<number, number>();
  for (const { key, weight } of keysOf(talk)) {
    const list = lists.get(key) ?? [];
    const worth = weight ?? Math.log(talks.length / list.length);
    for (const other of around(list, at)) scores.set(other, (scores.get(other) ?? 0) + worth);
  }
  return [...scores]
    .filter(([, score]) => score >= SPEAKER)
    .toSorted(([a, left], [b, right]) => right - left || Math.abs(a - at) - Math.abs(b - at) || a - b)
    .slice(0, MOST)
    .flatMap(([other]) => talks[other]?.slug ?? []);
}

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
