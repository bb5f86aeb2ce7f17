import { fold } from './fold.ts';
import { compounds, initials, type Word, words } from './words.ts';

/** What a typed word or phrase matched: enough to find the places in a text without the index, or in another thread. */
export interface Mark {
  /** Folded; more than one for a phrase. */
  typed: readonly string[];
  /** The only field it was looked for in, or `null` for all. */
  field: string | null;
  /** Whether the last word may be the beginning of one. */
  prefix: boolean;
  /** Other ways to write it: `multicluster` for the two words. */
  same: ReadonlySet<string>;
  /** Words that it may have meant, and how near they are. */
  near: ReadonlyMap<string, number>;
}

export type How = 'exact' | 'prefix' | 'misspelt';

/** A place in a text that a mark matches, as `[start, end)`. */
export interface Place {
  start: number;
  end: number;
  how: How;
  /** How near a misspelt word is; 1 for others. */
  nearness: number;
  /** Which of the marks. */
  mark: number;
  /** The place's first word among the words of the text. */
  at: number;
}

/** Where marks match in a text of a field, in the order of the text. */
export function places(text: string, marks: readonly Mark[], field: string | null): Place[] {
  const { single, joined } = wordsOf(text);
  const list: Place[] = [];
  for (const [mark, asked] of marks.entries()) {
    if (asked.field !== null && asked.field !== field) continue;
    const length = asked.typed.length;
    const add = (word: Word, at: number) => {
      const last = length > 1 ? single[at + length - 1] : word;
      const how = last && howMatched(last, asked);
      if (!how || (length > 1 && asked.typed.slice(0, -1).some((typed, i) => single[at + i]?.text !== typed)))
        return;
      const end = how === 'prefix' ? endOf(asked.typed[length - 1] ?? '', text, last) : last.end;
      const nearness = how === 'misspelt' ? (asked.near.get(last.text) ?? 0) : 1;
      list.push({ start: word.start, end, how, nearness, mark, at });
    };
    single.forEach(add);
    if (length === 1) for (const word of joined) add(word, word.at);
  }
  return list.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The words of the texts that were looked at lately: from one key to the next, most hits stay. */
const lately = new Map<string, { single: Word[]; joined: (Word & { at: number })[] }>();

function wordsOf(text: string) {
  const known = lately.get(text);
  if (known) return known;
  const single = words(text);
  const joined = [...compounds(text, single), ...initials(text, single)].map((word) => ({
    ...word,
    at: single.findIndex(({ start }) => start === word.start),
  }));
  if (lately.size > 2000) lately.clear();
  lately.set(text, { single, joined });
  return { single, joined };
}

function howMatched({ text }: Word, { typed, prefix, same, near }: Mark): How | null {
  const last = typed[typed.length - 1] ?? '';
  if (text === last || same.has(text)) return 'exact';
  if (prefix && text.startsWith(last)) return 'prefix';
  return near.has(text) ? 'misspelt' : null;
}

/** Where the typed beginning of a word ends in the text, whose letters may fold to fewer or more. */
function endOf(typed: string, text: string, { start, end }: Word): number {
  let at = start;
  for (const letter of text.slice(start, end)) {
    const enough = fold(text.slice(start, at)).length >= typed.length;
    if (enough && !/\p{M}/u.test(letter)) break;
    at += letter.length;
  }
  return at;
}
