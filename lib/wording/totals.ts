import type { Totals } from '#lib/catalogue/totals.ts';
import { count, grouped } from './counts.ts';

/** What a catalogue holds, in a sentence: “2 conferences, 40 sessions (38 with a recording, …), 30 speakers and 9 companies.” */
export const totalsLine = ({ conferences, talks, recorded, dated, people, companies }: Totals) =>
  `${count(conferences, 'conference')}, ${count(talks, 'session')} (${grouped(recorded)} with a recording, ` +
  `${grouped(dated)} with their day), ${count(people, 'speaker')} and ${count(companies, 'company', 'companies')}.`;
