import { count, grouped, inWords } from '#lib/wording/counts.ts';
import { listAnd } from '#lib/wording/lists.ts';
import { longDate } from '#lib/wording/dates.ts';
import type { Report, Talk } from '#lib/catalogue/schema.ts';
import type { Totals } from '#lib/catalogue/totals.ts';
import { slugOfName } from '#lib/catalogue/names/slug.ts';
import { emptyQuery, formatQuery } from '#lib/search/query.ts';
import { conferencePath } from '#lib/addresses.ts';
import { catalogue } from './catalogue.ts';

/** “@alexdmoss”, “Ann and Ben”, “Ann and others”; empty if no report names its author. */
export function authorsOf(reports: readonly Report[]): string {
  const authors = [...new Set(reports.map(({ author }) => author))];
  const named = authors.filter((author) => author !== null);
  if (named.length === 0) return '';
  return listAnd(named.length < authors.length ? [...named, 'others'] : named);
}

/** What a programme contains and where it comes from, in two sentences. */
export function ledeOf(talks: readonly Talk[], reports: readonly Report[]): string {
  const authors = authorsOf(reports);
  const where = `${authors ? `${authors}’s` : 'the'} trip report${reports.length === 1 ? '' : 's'}`;
  const attended = talks.filter((talk) => talk.attended).length;
  const dated = talks.some(({ date }) => date !== null) ? ', day by day' : '';
  const what =
    attended === talks.length && attended > 0
      ? `The ${count(talks.length, 'session')} in ${where}${dated}`
      : `${count(talks.length, 'session')}${dated}${attended > 0 ? `, ${attended} of them in ${where}` : ''}`;
  const recorded = talks.filter(({ recordings }) => recordings.length > 0).length;
  const noted = talks.filter(({ notes }) => notes.length > 0).length;
  const having = [
    recorded > 0 && `${recorded === talks.length ? 'all' : grouped(recorded)} ${has(recorded)} a recording`,
    noted > 0 && `${inWords(noted)} ${has(noted)} notes`,
  ].filter((part) => part !== false);
  const rest = having.join(', ');
  return `${what}.${rest && ` ${rest[0]?.toUpperCase()}${rest.slice(1)}.`}`;
}

const has = (n: number) => (n === 1 ? 'has' : 'have');

/** Where the notes are from, for the footer of each page. */
export function originOf(reports: readonly Report[]): string {
  const [only] = reports;
  if (!only) return '';
  if (reports.length > 1)
    return `The notes are from ${inWords(reports.length)} trip reports${authorsOf(reports) && ` by ${authorsOf(reports)}`}.`;
  const { title, author, date } = only;
  return `The notes are from “${title}”${author ? ` by ${author}` : ''}${date ? `, ${longDate(date)}` : ''}.`;
}

/** What a catalogue holds, in a sentence: “2 conferences, 40 sessions (38 with a recording, …), 30 speakers and 9 companies.” */
export const totalsLine = ({ conferences, talks, recorded, dated, people, companies }: Totals) =>
  `${count(conferences, 'conference')}, ${count(talks, 'session')} (${grouped(recorded)} with a recording, ` +
  `${grouped(dated)} with their day), ${count(people, 'speaker')} and ${count(companies, 'company', 'companies')}.`;

/** The speakers of a talk in one line: “Ann Lee and Bo Ek (Acme)”. */
export const speakersOf = (talk: Talk) =>
  listAnd(talk.speakers.map(({ name, company }) => (company ? `${name} (${company})` : name)));

/**
 * The repository of the data, to which “Edit this line” and “Report a mistake” lead; `null` if the site has none. The
 * build may name another in `SOURCE_URL`.
 */
export const repository = process.env['SOURCE_URL'] ?? catalogue.site.repository;

/** Where to see a line of the data in the repository. */
export const lineUrl = ({ file, line }: Pick<Talk['source'], 'file' | 'line'>) =>
  repository && `${repository}/blob/main/${file}?plain=1#L${line}`;

/** Where to edit a file of the data. */
export const editUrl = (file: string) => repository && `${repository}/edit/main/${file}`;

/** Where to report what is wrong. */
export const issueUrl = repository && `${repository}/issues/new`;

/** Whose words a report's text is, in a sentence. */
export const provenanceOf = ({ summaryBy, author }: Report) =>
  summaryBy === null ? `In ${author ?? 'the author'}’s own words` : 'Our summary, not the author’s own words';

/** The programme of a whole conference, filtered by track. */
export const programmeOfTrack = (conference: string, track: string) =>
  `${conferencePath(conference)}${formatQuery({ ...emptyQuery, scope: 'conference', tracks: [slugOfName(track)] })}`;
