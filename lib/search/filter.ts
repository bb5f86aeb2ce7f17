import {
  byName,
  type Facet,
  FACETS,
  type FacetRow,
  type Filters,
  isOn,
  type Switch,
  SWITCHES,
} from './facets.ts';
import type { Query } from './query.ts';

export type { Facet, FacetRow, Filters } from './facets.ts';

/**
 * What is left of the rows, and what a reader would get by choosing more. For each switch, how many of the rows that pass
 * all other filters have what it is about: `notes` says how many “Has notes” would leave, `sponsored` how many there are
 * to hide.
 */
export interface Filtered extends Record<Switch, number> {
  /** 1 for each row that passes all filters. */
  passes: Uint8Array;
  total: number;
  /** For each value of a facet, how many rows have it and pass all filters but this facet's own. Counted on demand. */
  counts: (facet: Facet) => Map<string, number>;
}

/** The values of a facet as numbers: row `r` has `ids[starts[r]]` to `ids[starts[r + 1]]`, each once. */
interface Column {
  facet: Facet;
  values: readonly string[];
  numbers: ReadonlyMap<string, number>;
  starts: Uint32Array;
  ids: Uint32Array;
}

interface Columns {
  facets: readonly Column[];
  /** For each row a bit for each switch, set where the row has what the switch is about. */
  switches: Uint8Array;
}

const known = new WeakMap<readonly FacetRow[], Columns>();

/** The rows as columns; made once for each list, because a list is filtered at every keystroke. */
function columnsOf(rows: readonly FacetRow[]): Columns {
  let columns = known.get(rows);
  if (!columns) {
    columns = {
      facets: FACETS.map(({ name, valuesOf }) => columnOf(name, rows, valuesOf)),
      switches: Uint8Array.from(rows, (row) => bitsOf(({ isIn }) => isIn(row))),
    };
    known.set(rows, columns);
  }
  return columns;
}

function columnOf(
  facet: Facet,
  rows: readonly FacetRow[],
  valuesOf: (row: FacetRow) => readonly string[],
): Column {
  const numbers = new Map<string, number>();
  const starts = new Uint32Array(rows.length + 1);
  const ids: number[] = [];
  for (const [at, row] of rows.entries()) {
    // A talk by two people of one company counts once for the company.
    for (const value of new Set(valuesOf(row))) {
      const id = numbers.get(value) ?? numbers.size;
      numbers.set(value, id);
      ids.push(id);
    }
    starts[at + 1] = ids.length;
  }
  return { facet, values: [...numbers.keys()], numbers, starts, ids: Uint32Array.from(ids) };
}

/** The bits of the switches that a test is true of. */
const bitsOf = (test: (entry: (typeof SWITCHES)[number]) => boolean) =>
  SWITCHES.reduce((bits, entry, at) => bits | (Number(test(entry)) << at), 0);

/** A facet that is in use, with 1 for each of its values that is asked for. */
interface UsedFacet extends Column {
  asked: Uint8Array;
}

function use(column: Column, values: readonly string[]): UsedFacet {
  const asked = new Uint8Array(column.numbers.size);
  for (const value of values) {
    const id = column.numbers.get(value);
    if (id !== undefined) asked[id] = 1;
  }
  return { ...column, asked };
}

function hasAny({ asked, starts, ids }: UsedFacet, row: number): boolean {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) if (asked[ids[at] ?? 0] === 1) return true;
  return false;
}

/** What the facets make of a row that all switches let pass: it passes all, or all but one, whose number is added. */
const ALL = 1;
const ALL_BUT = 2;

/**
 * Filter rows: any of the values within a facet, all filters together. `found` holds the rows that a search found, in any
 * order; without it all rows count. Each row is looked at once, however many filters and values there are.
 */
export function filterRows(rows: readonly FacetRow[], filters: Filters, found?: Iterable<number>): Filtered {
  const { facets, switches } = columnsOf(rows);
  const used = facets
    .filter(({ facet }) => filters[facet].length > 0)
    .map((column) => use(column, filters[column.facet]));
  // A row passes the switches if it has the bits of those that are on, and no bit of those that hide.
  const on = bitsOf((entry) => isOn(filters, entry));
  const wanted = on & bitsOf(({ hides = false }) => !hides);
  const failing = (bits: number) => (bits & on) ^ wanted;
  const refused = Uint8Array.from({ length: 1 << SWITCHES.length }, (_, bits) => Number(failing(bits) !== 0));
  const passes = new Uint8Array(rows.length);
  const standing = new Uint8Array(rows.length);
  // How many rows pass the facets, by the bits of their switches: all that is to be known of switches follows from it.
  const byBits = new Uint32Array(refused.length);
  for (const row of found ?? rows.keys()) {
    if (row >= rows.length) continue;
    const bits = switches[row] ?? 0;
    let failed = 0;
    let last = 0;
    for (let f = 0; f < used.length; f++) {
      const facet = used[f];
      if (!facet || hasAny(facet, row)) continue;
      failed++;
      last = f;
    }
    if (failed === 0) byBits[bits] = (byBits[bits] ?? 0) + 1;
    if (refused[bits] === 1 || failed > 1) continue;
    passes[row] = Number(failed === 0);
    // A row that fails one facet alone would be there if that facet asked for its value too.
    standing[row] = failed === 0 ? ALL : ALL_BUT + last;
  }
  const count = (test: (bits: number) => boolean) =>
    byBits.reduce((sum, n, bits) => sum + (test(bits) ? n : 0), 0);
  return {
    passes,
    total: count((bits) => failing(bits) === 0),
    counts: (facet) => {
      const column = facets.find((one) => one.facet === facet);
      const but = ALL_BUT + used.findIndex((one) => one.facet === facet);
      return column
        ? countValues(column, (row) => standing[row] === ALL || standing[row] === but)
        : new Map<string, number>();
    },
    ...byName(SWITCHES, (_, at) =>
      count((bits) => (bits & (1 << at)) !== 0 && (failing(bits) & ~(1 << at)) === 0),
    ),
  };
}

function countValues({ values, starts, ids }: Column, counts: (row: number) => boolean): Map<string, number> {
  const tally = new Uint32Array(values.length);
  for (let row = 0; row < starts.length - 1; row++) {
    if (!counts(row)) continue;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const id = ids[at] ?? 0;
      tally[id] = (tally[id] ?? 0) + 1;
    }
  }
  const counted = new Map<string, number>();
  for (const [id, value] of values.entries()) {
    const n = tally[id] ?? 0;
    if (n > 0) counted.set(value, n);
  }
  return counted;
}

/**
 * The query with a value of a facet added, or removed where it was there. Values are kept sorted, so that the same choice
 * has the same address in whatever order it was made.
 */
export function toggle(query: Query, facet: Facet, value: string): Query {
  const others = query[facet].filter((other) => other !== value);
  const values = others.length < query[facet].length ? others : [...others, value].sort();
  return { ...query, [facet]: values };
}

/** The query with a switch turned on, or off where it was on. */
export const flip = (query: Query, name: Switch): Query => ({ ...query, [name]: !query[name] });
