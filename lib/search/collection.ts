/** A field of a record that words are looked for in. */
export interface Field<R> {
  /** Also the operator that asks for this field alone: `speaker:liles`. */
  name: string;
  /** How much a word counts here, up to 1. */
  weight: number;
  /** Whether its texts are known by their initials too: Open Policy Agent as OPA. */
  shortened?: boolean;
  /** The field's texts: one a speaker, one a company. */
  texts: (record: R) => readonly string[];
}

/** What is searched in a kind of record. Six fields at most. */
export interface Collection<R> {
  fields: readonly Field<R>[];
  /** What names a record in addresses, where it has any. */
  keys?: (record: R) => readonly string[];
  /** Operators that ask for a property of the record instead of words: `day:`, `kind:`, `has:`. */
  filters: Readonly<Record<string, (value: string) => (record: R) => boolean>>;
}

/** A collection of things known by their names (people, companies, topics): the first name and its other spellings. */
export const names: Collection<readonly string[]> = {
  fields: [{ name: 'name', weight: 1, texts: (spellings) => spellings }],
  filters: {},
};
