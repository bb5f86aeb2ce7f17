import { addTo } from '#lib/catalogue/group.ts';
import { type Marks, titleOfMark } from '#lib/catalogue/identity.ts';
import type { Ledger } from '#lib/catalogue/files.ts';

/** A talk as the ledger knows it. */
export interface Marked {
  marks: Marks;
}

/**
 * Match talks with the entries of a ledger: by video, then by title, then by title alone where names or times have
 * changed. An entry belongs to one talk at most. The result maps the first mark of a talk to the key of its entry.
 */
export function matchLedger(ledger: Ledger, talks: readonly Marked[]): Map<string, string> {
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  const match = ({ marks }: Marked, keys: readonly string[]) => {
    const key = keys.find((one) => !taken.has(one));
    if (key === undefined || matched.has(marks[0])) return;
    matched.set(marks[0], key);
    taken.add(key);
  };
  const byMark = new Map<string, string[]>();
  const byTitle = new Map<string, string[]>();
  for (const [key, { also }] of Object.entries(ledger)) {
    for (const mark of new Set([key, ...also])) addTo(byMark, mark, key);
    const titles = [key, ...also].map(titleOfMark).filter((title) => title !== null);
    for (const title of new Set(titles)) addTo(byTitle, title, key);
  }
  // All videos before any title: a talk must not take the entry of another that has its title and a video of its own.
  const most = Math.max(0, ...talks.map(({ marks }) => marks.length));
  for (let at = 0; at < most; at += 1) {
    for (const talk of talks) {
      const mark = talk.marks[at];
      if (mark !== undefined && titleOfMark(mark) === null) match(talk, byMark.get(mark) ?? []);
    }
  }
  for (const talk of talks) match(talk, byMark.get(talk.marks.at(-1) ?? '') ?? []);
  for (const talk of talks) match(talk, byTitle.get(titleOfMark(talk.marks.at(-1) ?? '') ?? '') ?? []);
  return matched;
}
