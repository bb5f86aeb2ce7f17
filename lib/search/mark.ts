import { fold } from './fold.ts';
import { compounds, initials, type Word, words } from './words.ts';

/** What a typed word or phrase matches: enough to find it in a text without the index. */
export interface Mark {
  /** Folded; more than one for a phrase. */
  typed: readonly string[];
  /** The only field that was searched, or `null` for all. */
  field: string | null;
  /** Whether the last word may be the beginning of a longer one. */
  prefix: boolean;
  /** Words that count as well: 1 for another way to write it (`multicluster`), less for what it may have been meant to be. */
  others: ReadonlyMap<string, number>;
}

export type How = 'exact' | 'prefix' | 'misspelt';

/** Where a mark matches in a text, as `[start, end)`. */
export interface Occurrence {
  start: number;
  end: number;
  how: How;
  /** How near the word is to the typed one if that was misspelt; 1 otherwise. */
  nearness: number;
  /** Which of the marks. */
  mark: number;
  /** The number of its first word in the text. */
  at: number;
}

/** Where marks match in a text of a field, in text order. With `all`, nothing matches unless every mark does. */
export function occurrences(
  text: string,
  marks: readonly Mark[],
  field: string | null,
  all = false,
): Occurrence[] {
  const { list, count } = wordsOf(text);
  const found: Occurrence[] = [];
  for (const [mark, asked] of marks.entries()) {
    const before = found.length;
    const { typed, others } = asked;
    const more = typed.length - 1;
    const final = typed[more] ?? '';
    const end = (asked.field ?? field) !== field ? 0 : more === 0 ? list.length : count - more;
    for (let i = 0; i < end; i++) {
      const first = list[i];
      const last = list[i + more];
      const how = last && howMatched(last.text, final, asked);
      if (!first || !how || (more > 0 && typed.some((word, j) => j < more && list[i + j]?.text !== word)))
        continue;
      found.push({
        start: first.start,
        end: how === 'prefix' ? endOf(final, text, last) : last.end,
        how,
        nearness: how === 'misspelt' ? (others.get(last.text) ?? 0) : 1,
        mark,
        at: first.at,
      });
    }
    if (all && found.length === before) return [];
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Placed extends Word {
  /** Its number among the words of the text; for a compound, that of its first part. */
  at: number;
}

/** The words of texts that were read lately: from one keystroke to the next, most hits stay the same. */
const lately = new Map<string, { list: readonly Placed[]; count: number }>();

/** The words of a text, and how many they are; compounds and initials come after them. */
export function wordsOf(text: string) {
  const known = lately.get(text);
  if (known) return known;
  const single = words(text);
  const made = [...compounds(text, single), ...initials(text, single)];
  const list = [
    ...single.map((word, at) => ({ ...word, at })),
    ...made.map((word) => ({ ...word, at: single.findIndex(({ start }) => start === word.start) })),
  ];
  if (lately.size > 2000) lately.clear();
  const found = { list, count: single.length };
  lately.set(text, found);
  return found;
}

function howMatched(text: string, final: string, { prefix, others }: Mark): How | null {
  const begun = text.startsWith(final);
  if (begun && text.length === final.length) return 'exact';
  const nearness = others.size > 0 ? others.get(text) : undefined;
  if (nearness === 1) return 'exact';
  if (begun && prefix) return 'prefix';
  return nearness === undefined ? null : 'misspelt';
}

/** Where the typed beginning of a word ends in the text, whose letters may be more or fewer once folded. */
function endOf(typed: string, text: string, { text: folded, start, end }: Word): number {
  if (folded.length === end - start) return start + typed.length;
  let at = start;
  for (const letter of text.slice(start, end)) {
    const enough = fold(text.slice(start, at)).length >= typed.length;
    if (enough && !/\p{M}/u.test(letter)) break;
    at += letter.length;
  }
  return at;
}
