/** A field of a record that is searched for words. */
export interface Field<R> {
  /** It is also the operator that searches this field alone: `speaker:liles`. */
  name: string;
  /** How much a match in this field counts, up to 1. */
  weight: number;
  /** Whether its texts are also found by their initials: Open Policy Agent as OPA. */
  shortened?: boolean;
  /** Whether its texts are names of people, whose first names have short forms. */
  people?: boolean;
  /** Whether it says when, where and in what form a record is, and not what it is about: such words are left out first. */
  circumstance?: boolean;
  /** The texts of the field: one for each speaker, for instance. */
  texts: (record: R) => readonly string[];
}

/** Fields of at least this weight hold a record's own words; topics and tracks have words of many talks. */
export const OWN = 0.6;

/** A property of a record that an operator asks for: `day:`, `kind:`, `has:`. */
export interface Property<R> {
  /** The values that a record has. A value is asked for by its words, or their beginnings. */
  valuesOf: (record: R) => readonly string[];
  /** All that a value may be called, by default as it is: a date also by its weekday. */
  calledOf?: (value: string) => string;
  /** Whether the words must be those that the value begins with: `kind:keynote` asks for no sponsored keynote. */
  fromStart?: boolean;
}

/** How records of one sort are searched. There is room for seven fields. */
export interface Collection<R> {
  fields: readonly Field<R>[];
  /** What stands for a record in addresses, so that a pasted address finds it. */
  keys?: (record: R) => readonly string[];
  /** By operator. */
  properties: Readonly<Record<string, Property<R>>>;
}

/** A collection of people, companies or topics, each known by a name and its other spellings. */
export const names: Collection<readonly string[]> = {
  fields: [{ name: 'name', weight: 1, texts: (spellings) => spellings }],
  properties: {},
};
