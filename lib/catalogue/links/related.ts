import { addTo } from '#lib/catalogue/group.ts';
import type { Talk } from '#lib/catalogue/schema.ts';

/** What is compared of talks: the sections of reports that discuss them, their topics, their speakers. */
export type Relatable = Pick<Talk, 'slug' | 'notes' | 'topics' | 'speakers'>;

const MOST_RELATED = 4;
/**
 * How many talks before and after a talk are looked at among those with the same topic (or section, or speaker). Half of
 * all talks may share a topic; looking at every one of them would make the work quadratic.
 */
const NEIGHBOURS = 20;
/** The score of a shared section: more than all shared topics together, so that it comes first. */
const SECTION_WEIGHT = 1000;
/** The score of a shared speaker: about that of a topic that a third of all talks have. A lower score is no relation. */
const SPEAKER_WEIGHT = 1;

/**
 * For each talk, by slug, the slugs of at most four related ones, best first: those discussed in the same section of a
 * report, then those with shared topics (a rare topic counts more than a common one), then those with shared speakers.
 * Among equals the nearest in the programme comes first. `talks` must be in programme order. Takes linear time.
 */
export function relateTalks(talks: readonly Relatable[]): Map<string, string[]> {
  const keys = talks.map(keysOf);
  const lists = new Map<string, number[]>();
  keys.forEach((own, at) => own.forEach(({ key }) => addTo(lists, key, at)));
  return new Map(
    talks.map(({ slug }, at) => [
      slug,
      bestRelated(at, keys[at] ?? [], lists, talks.length).flatMap((other) => talks[other]?.slug ?? []),
    ]),
  );
}

interface Key {
  key: string;
  /** `null` for a topic: its weight depends on how many talks have it. */
  weight: number | null;
}

function keysOf({ notes, topics, speakers }: Relatable): Key[] {
  return [
    ...notes.map(({ report, anchor }) => ({ key: `section ${report}#${anchor}`, weight: SECTION_WEIGHT })),
    ...topics.map((topic) => ({ key: `topic ${topic}`, weight: null })),
    ...speakers.map(({ slug }) => ({ key: `speaker ${slug}`, weight: SPEAKER_WEIGHT })),
  ];
}

function bestRelated(
  at: number,
  keys: readonly Key[],
  lists: ReadonlyMap<string, number[]>,
  count: number,
): number[] {
  const scores = new Map<number, number>();
  for (const { key, weight } of keys) {
    const list = lists.get(key) ?? [];
    const worth = weight ?? Math.log(count / list.length);
    for (const other of neighboursOf(list, at)) scores.set(other, (scores.get(other) ?? 0) + worth);
  }
  const isBefore = ([a, left]: Scored, [b, right]: Scored) =>
    (right - left || Math.abs(a - at) - Math.abs(b - at) || a - b) < 0;
  // Only the best few are kept in order, which is cheaper than sorting all.
  const best: Scored[] = [];
  for (const one of scores) {
    if (one[1] < SPEAKER_WEIGHT) continue;
    const rank = best.findIndex((other) => isBefore(one, other));
    if (rank >= 0) best.splice(rank, 0, one);
    else if (best.length < MOST_RELATED) best.push(one);
    if (best.length > MOST_RELATED) best.pop();
  }
  return best.map(([other]) => other);
}

type Scored = [talk: number, score: number];

/** The neighbours of a member in a sorted list: at most `NEIGHBOURS` on each side. */
function neighboursOf(list: readonly number[], member: number): number[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < member) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS + 1).filter((other) => other !== member);
}
