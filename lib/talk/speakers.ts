import { weigh } from './evidence.ts';
import { Sense, senses } from './words/lexicon.ts';
import { readPieces, type Piece } from './pieces.ts';
import type { Range, Speaker, SpeakerRanges } from './schema.ts';
import { fold, slice, trim } from './text.ts';

/** A speaker while it is put together: where its fields stand. */
export interface Credit extends SpeakerRanges {
  /** Evidence that `name` is a name. */
  certainty: number;
  /** A part that may be a role or a company. */
  unsure: Range | null;
  /** Speakers on the two sides of a `;` share nothing. */
  group: number;
  /** The name was listed before. */
  repeated: boolean;
}

/** Read a byline's speakers, in order, each with the role and company that belong to it. */
export function readCredits(text: string, byline: Range): Credit[] {
  const credits = join(readPieces(text, byline));
  for (const credit of credits) takeCompanyOutOfRole(text, credit);
  dropNamesBehindCompanies(text, credits);
  shareRole(text, credits);
  shareCompanies(credits);
  markRepeated(text, credits);
  return credits;
}

/** The fields of a credit as they are shown. */
export const speakerOf = (text: string, { name, role, company }: SpeakerRanges): Speaker => ({
  name: fold(slice(text, name)),
  role: role && fold(slice(text, role)),
  company: company && fold(slice(text, company)),
});

function join(pieces: readonly Piece[]): Credit[] {
  const credits: Credit[] = [];
  let group = 0;
  for (const { label, range, separator, evidence } of pieces) {
    if (separator === ';') group += 1;
    const current = credits.at(-1);
    if (label === 'name' || !current) {
      credits.push(creditOf(range, evidence.name, group));
      continue;
    }
    if (label === 'company') current.company ??= range;
    else if (label === 'role' && current.role) current.role = [current.role[0], range[1]];
    else current.role ??= range;
    if (label === 'company' ? evidence.role > 0 : evidence.role < 0 && current.role === range)
      current.unsure = range;
  }
  return credits;
}
const creditOf = (name: Range, certainty: number, group: number): Credit => ({
  name,
  role: null,
  company: null,
  certainty,
  unsure: null,
  group,
  repeated: false,
});

/** `Co-founder Scytale Inc.`, `Engineer at Google`, `CTO of Acme`: a role with its company, without a comma. */
function takeCompanyOutOfRole(text: string, credit: Credit) {
  if (!credit.role || credit.company) return;
  const role = slice(text, credit.role);
  const at = /\s+(?:at|@)\s+/.exec(role);
  if (at && weigh(fold(role.slice(0, at.index))).role > 0) {
    credit.company = [credit.role[0] + at.index + at[0].length, credit.role[1]];
    credit.role = [credit.role[0], credit.role[0] + at.index];
    return;
  }
  const start = /^(\S+)(?:\s+of)?\s+/.exec(role);
  if (!start?.[1] || !(senses(start[1].toLowerCase()) & Sense.roleStart)) return;
  const rest = role.slice(start[0].length);
  if (weigh(fold(rest)).company < 2 || weigh(fold(rest)).role > 0) return;
  credit.company = [credit.role[0] + start[0].length, credit.role[1]];
  credit.role = [credit.role[0], credit.role[0] + start[1].length];
}

/** `VMware Bryan Liles`, where Bryan Liles is a speaker: a name that was pasted twice. */
function dropNamesBehindCompanies(text: string, credits: readonly Credit[]) {
  const names = new Set(credits.map(({ name }) => slice(text, name)));
  for (const credit of credits) {
    if (!credit.company) continue;
    const words = slice(text, credit.company).split(' ');
    if (words.length < 3) continue;
    const count = [2, 3, 4].find((last) => words.length > last && names.has(words.slice(-last).join(' ')));
    const kept = count && words.slice(0, -count).join(' ').length;
    if (kept) credit.company = trim(text, [credit.company[0], credit.company[0] + kept]);
  }
}

/** A speaker who is listed again is credited once, with what the second mention knows better. */
function markRepeated(text: string, credits: readonly Credit[]) {
  const first = new Map<string, Credit>();
  for (const credit of credits) {
    const name = fold(slice(text, credit.name)).toLowerCase();
    const known = first.get(name);
    if (!known) first.set(name, credit);
    else {
      credit.repeated = true;
      known.role ??= credit.role;
      known.company ??= credit.company;
    }
  }
}

/** `A & B, Program Committee Co-Chairs`: a plural role at the end is everybody's. */
function shareRole(text: string, credits: readonly Credit[]) {
  const last = credits.at(-1);
  if (!last?.role || credits.some((credit) => credit !== last && (credit.role || credit.company))) return;
  const word = fold(slice(text, last.role)).toLowerCase().split(' ').at(-1) ?? '';
  if (word.endsWith('s') && senses(word) & Sense.roleHead)
    for (const credit of credits) credit.role ??= last.role;
}

/**
 * `A & B, Google`: a company is also that of everyone before it who has none. Never forwards, never across `;`, and
 * to a speaker with a role only from one with a role: `A, Student & B, Google` tells nothing of A's company.
 */
function shareCompanies(credits: readonly Credit[]) {
  for (let at = credits.length - 1, next: Credit | null = null; at >= 0; at -= 1) {
    const credit = credits[at];
    if (!credit) continue;
    const parallel = !credit.role || next?.role;
    if (!credit.company && next?.group === credit.group && parallel) credit.company = next.company;
    next = credit;
  }
}
