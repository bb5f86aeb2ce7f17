/** A field of a record that is searched for words. */
export interface Field<R> {
  /** It is also the operator that searches this field alone: `speaker:liles`. */
  name: string;
  /** How much a match in this field counts, up to 1. */
  weight: number;
  /** Whether its texts are also found by their initials: Open Policy Agent as OPA. */
  shortened?: boolean;
  /** The texts of the field: one for each speaker, for instance. */
  texts: (record: R) => readonly string[];
}

/** How records of one sort are searched. There is room for six fields. */
export interface Collection<R> {
  fields: readonly Field<R>[];
  /** What stands for a record in addresses, so that a pasted address finds it. */
  keys?: (record: R) => readonly string[];
  /** Operators that test a property of the record instead of searching for words: `day:`, `kind:`, `has:`. */
  properties: Readonly<Record<string, (value: string) => (record: R) => boolean>>;
}

/** A collection of people, companies or topics, each known by a name and its other spellings. */
export const names: Collection<readonly string[]> = {
  fields: [{ name: 'name', weight: 1, texts: (spellings) => spellings }],
  properties: {},
};
