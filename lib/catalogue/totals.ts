import type { Catalogue } from './schema.ts';

/** How much a catalogue holds, in numbers of things. */
export interface Totals {
  conferences: number;
  talks: number;
  /** Talks with a recording. */
  recorded: number;
  /** Talks whose day is known. */
  dated: number;
  people: number;
  companies: number;
}

/** Count what a catalogue holds: the numbers that the README and the page of data name, and that every export agrees with. */
export const totalsOf = ({ conferences, talks, people, companies }: Catalogue): Totals => ({
  conferences: conferences.length,
  talks: talks.length,
  recorded: talks.filter(({ recordings }) => recordings.length > 0).length,
  dated: talks.filter(({ date }) => date !== null).length,
  people: people.length,
  companies: companies.length,
});
