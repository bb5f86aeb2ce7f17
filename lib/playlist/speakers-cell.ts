import { weigh } from '#lib/talk/evidence.ts';
import type { Range, Speaker, SpeakerRanges } from '#lib/talk/schema.ts';
import { readSpeakers } from '#lib/talk/speakers.ts';
import { slice, tidy, trim } from '#lib/talk/text.ts';
import { NOBODY } from './row-text.ts';

/**
 * Read a `speakers` cell, such as `Name, Role, Company; Name, Company; Name`, and return where each speaker's fields
 * are. `range` is where the cell is within `text`. A semicolon ends a person, and the first comma ends the name,
 * whatever the name looks like; a backslash before either makes it part of the field (`Lee\, Jr.`). What follows the
 * name is read as in a byline; an empty field means that this field is missing (`Ann Lee, , Acme` has no role).
 */
export function readSpeakersCell(text: string, range: Range): SpeakerRanges[] {
  if (slice(text, range).trim() === NOBODY) return [];
  return cut(text, range, ';')
    .filter(([start, end]) => start < end)
    .map((person) => readPerson(text, person));
}

function readPerson(text: string, person: Range): SpeakerRanges {
  const fields = cut(text, person, ',');
  const [name = person, ...rest] = fields;
  const last = rest.at(-1);
  if (!last) return { name, role: null, company: null };
  if (fields.every((field) => !isEmpty(field)) && !slice(text, person).includes('\\')) {
    const [only, ...more] = readSpeakers(text, person);
    if (only && more.length === 0 && isSame(only.name, name))
      return { name, role: only.role, company: only.company };
  }
  const [first = last] = rest;
  if (rest.length > 1) {
    const beforeLast = rest.at(-2) ?? first;
    return { name, role: orNull([first[0], beforeLast[1]]), company: orNull(last) };
  }
  const { role, company } = weigh(tidy(slice(text, last)));
  return role > company
    ? { name, role: orNull(last), company: null }
    : { name, role: null, company: orNull(last) };
}

/** Split a range at each separator that is not escaped with a backslash, and trim the parts. */
function cut(text: string, [start, end]: Range, separator: string): Range[] {
  const parts: Range[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === separator) {
      parts.push(trim(text, [from, at]));
      from = at + 1;
    }
  }
  return [...parts, trim(text, [from, end])];
}

const isEmpty = ([start, end]: Range) => start >= end;
const orNull = (range: Range): Range | null => (isEmpty(range) ? null : range);
const isSame = (a: Range, b: Range) => a[0] === b[0] && a[1] === b[1];

/** The text of a field as it is shown: tidied, and without the escaping backslashes. */
export const fieldOf = (text: string, range: Range): string =>
  tidy(slice(text, range).replace(/\\([\\,;])/g, '$1'));

/** Return the `speakers` cell that `readSpeakersCell` reads back as these speakers; `-` if there are none. */
export function formatSpeakersCell(speakers: readonly Speaker[]): string {
  return speakers.map(formatPerson).filter(Boolean).join('; ') || NOBODY;
}

function formatPerson({ name, role, company }: Speaker): string {
  const bare = escape(name);
  if (role === null && company === null) return bare;
  const short = [bare, role, company].filter((field) => field !== null).join(', ');
  return !/[\\;]/.test(`${role ?? ''}${company ?? ''}`) && isReadAs(short, { name, role, company })
    ? short
    : [bare, role && escape(role), company && escape(company)].map((field) => field ?? '').join(', ');
}

const escape = (text: string) => tidy(text).replace(/[\\,;]/g, '\\$&');

function isReadAs(cell: string, wanted: Speaker): boolean {
  const [read, ...more] = readSpeakersCell(cell, [0, cell.length]);
  return (
    read !== undefined &&
    more.length === 0 &&
    fieldOf(cell, read.name) === wanted.name &&
    (read.role && fieldOf(cell, read.role)) === wanted.role &&
    (read.company && fieldOf(cell, read.company)) === wanted.company
  );
}
