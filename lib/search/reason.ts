import type { SearchIndex } from './index.ts';
import { type How, type Mark, occurrences } from './mark.ts';

/** Why a row is a hit: what it has for a typed word or phrase. */
export interface Reason {
  /** Folded. */
  typed: string;
  how: How;
  /** As the text spells it. */
  used: string;
  field: string;
}

const WORTH: Record<How, number> = { exact: 3, prefix: 2, misspelt: 1 };

/** For each mark, the best of its matches in the row, or `null` where it has none. */
export function reasons(index: SearchIndex, row: number, marks: readonly Mark[]): (Reason | null)[] {
  const best = marks.map((): (Reason & { worth: number }) | null => null);
  for (const [field, { name }] of index.fields.entries()) {
    for (const text of index.texts(row, field)) {
      if (best.every((reason) => reason?.how === 'exact')) break;
      for (const { mark, how, nearness, start, end } of occurrences(text, marks, name)) {
        const worth = WORTH[how] * nearness;
        if (worth <= (best[mark]?.worth ?? 0)) continue;
        const typed = marks[mark]?.typed.join(' ') ?? '';
        best[mark] = { typed, how, used: text.slice(start, end), field: name, worth };
      }
    }
  }
  return best.map(
    (reason) => reason && { typed: reason.typed, how: reason.how, used: reason.used, field: reason.field },
  );
}
