import { words } from '#lib/search/words.ts';

/** A part of what was typed: words to find, or a property to test. */
export interface Clause {
  /** As typed, for messages. */
  source: string;
  /** The operator before the colon, or `null`. */
  field: string | null;
  value: string;
  /** Folded. */
  words: readonly string[];
  /** In quotes: the words must follow one another. */
  phrase: boolean;
  /** After a minus: the results must not have it. */
  not: boolean;
  /** Still being typed: its last word may be unfinished. */
  open: boolean;
}

/** Nobody types as many parts; of a text that somebody pasted, the others are not read, because each may look at every row. */
const MOST_CLAUSES = 64;

/** Parse what was typed into a search box. Anything is accepted; `operators` are the names that may stand before a colon. */
export function parseSearch(text: string, operators: readonly string[]): Clause[] {
  const part = new RegExp(
    `(-?)(?:(${operators.join('|') || '(?!)'}):\\s*)?(?:(["“”„«])([^"“”»]*)(["“”»]|$)|([^\\s"“”„«]*))`,
    'giy',
  );
  const clauses: Clause[] = [];
  for (let at = 0; at < text.length && clauses.length < MOST_CLAUSES; at++) {
    part.lastIndex = at;
    const [source = '', minus, field = null, quote, quoted, close, plain] = part.exec(text) ?? [];
    if (!source) continue;
    const value = quoted ?? plain ?? '';
    at += source.length - 1;
    clauses.push({
      source: source.trim(),
      field: field && field.toLowerCase(),
      value,
      words: words(value).map((word) => word.text),
      phrase: quote !== undefined,
      not: minus === '-',
      open: at + 1 >= text.length && !close,
    });
  }
  return clauses;
}

/** A text without each of its operators in turn; nothing for a text with a single part. */
export const withoutEach = (
  text: string,
  clauses: readonly Clause[],
): { operator: string; value: string; text: string }[] =>
  clauses.length < 2
    ? []
    : clauses.flatMap(({ field, value, not, source, words }) =>
        field === null || words.length === 0
          ? []
          : {
              operator: `${not ? '-' : ''}${field}`,
              value,
              text: text.replace(source, '').replaceAll(/\s+/g, ' ').trim(),
            },
      );

/** A sentence on a text that asks for no words, or only for words to leave out; `null` for any other. */
export function explain(clauses: readonly Clause[]): string | null {
  const [first] = clauses;
  if (!first || clauses.some((clause) => clause.words.length > 0 && !clause.not)) return null;
  const left = clauses.filter((clause) => clause.words.length > 0);
  if (left.length > 0)
    return `Showing all without ${left.map((clause) => `“${clause.source.slice(1)}”`).join(', ')}`;
  const operator = clauses.find((clause) => clause.field);
  if (operator) return `Add what to look for after “${operator.source}”`;
  if (clauses.some((clause) => clause.phrase)) return 'Add words between the quotation marks';
  if (clauses.some((clause) => clause.not)) return 'Add a word after “-” to leave out what has it';
  return 'Add a letter or a digit: signs alone are not looked for';
}
