import type { Collection, Property } from '#lib/search/collection.ts';
import { alsoMeant } from '#lib/search/language/meanings.ts';
import { words } from '#lib/search/words.ts';

/** A property as the search asks for it. */
export interface ReadProperty {
  /** Which rows have a value. */
  test: (value: string) => (row: number) => boolean;
  /** All values that the records have, each once. */
  values: () => readonly string[];
  /** All that a value may be called. */
  calledOf: (value: string) => string;
  /** Whether something so called was asked for. */
  holds: (called: string, asked: string) => boolean;
}

/** The properties of a collection, read from its records. */
export const readProperties = <R>(
  properties: Collection<R>['properties'],
  records: readonly R[],
): Record<string, ReadProperty> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, readProperty(property, records)]),
  );

function readProperty<R>(
  { valuesOf, calledOf = String, fromStart = false }: Property<R>,
  records: readonly R[],
): ReadProperty {
  let values: string[] | undefined;
  return {
    test(asked) {
      // Many records share a value, so each is compared once.
      const known = new Map<string, boolean>();
      const isAsked = (value: string) => {
        let is = known.get(value);
        if (is === undefined) known.set(value, (is = holds(calledOf(value), asked, fromStart)));
        return is;
      };
      return (row) => {
        const record = records[row];
        return record !== undefined && valuesOf(record).some(isAsked);
      };
    },
    values: () => (values ??= [...new Set(records.flatMap((record) => [...valuesOf(record)]))]),
    calledOf,
    holds: (called, asked) => holds(called, asked, fromStart),
  };
}

/** Whether each word that is asked for begins a word of a text, or with `fromStart` the text begins with them: `tue`, `21 may`. */
function holds(text: string, asked: string, fromStart: boolean): boolean {
  const held = words(text);
  const begins = (word: string, at: number) =>
    fromStart ? held[at]?.text.startsWith(word) : held.some((one) => one.text.startsWith(word));
  return words(asked).every(
    ({ text: word }, at) =>
      begins(word, at) ||
      // `has:videos`
      begins(word.replace(/(..)s$/, '$1'), at) ||
      alsoMeant(word).some((meant) => words(meant).every((one) => begins(one.text, at))),
  );
}
