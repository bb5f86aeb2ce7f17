import { fold } from './fold.ts';
import { parseSearch } from './operators/parse-search.ts';
import { words } from './words.ts';

/** The values that each operator takes, in the order in which they are offered. */
export type OperatorValues = Readonly<Record<string, readonly string[]>>;

export interface Completion {
  value: string;
  /** The whole text of the search box with the value filled in. */
  query: string;
}

/**
 * Completions of the operator that is being typed at the end of a text (`speaker:li`): first the values that begin with
 * what was typed, then those in which a later word does; none once a value is typed in full.
 */
export function complete(text: string, values: OperatorValues, limit = 8): Completion[] {
  const last = parseSearch(text, Object.keys(values)).at(-1);
  if (!last?.open || !last.field) return [];
  const typed = fold(last.value);
  const begins = (value: string) => fold(value).startsWith(typed);
  const all = values[last.field] ?? [];
  const before = text.slice(0, text.length - last.source.length);
  const operator = `${last.not ? '-' : ''}${last.field}:`;
  const found = [
    ...all.filter(begins),
    ...all.filter((value) => !begins(value) && words(value).some((word) => word.text.startsWith(typed))),
  ];
  if (found.length === 1 && fold(found[0] ?? '') === typed) return [];
  return found.slice(0, limit).map((value) => ({
    value,
    query: `${before}${operator}${/^[\p{L}\p{N}-]+$/u.test(value) ? value : `"${value}"`} `,
  }));
}
