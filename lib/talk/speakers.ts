import { weigh } from './evidence.ts';
import { Sense, senses } from './words/lexicon.ts';
import { readPieces, type Piece } from './pieces.ts';
import type { Range, Speaker, SpeakerRanges } from './schema.ts';
import { tidy, slice, trim } from './text.ts';

/** A speaker while a byline is read: where the fields stand, and how sure that is. */
export interface DraftSpeaker extends SpeakerRanges {
  /** Evidence that `name` is a name. */
  certainty: number;
  /** A part that may be a role or a company. */
  unsure: Range | null;
  /** Speakers on the two sides of a `;` share nothing. */
  group: number;
  /** The name was listed before. */
  repeated: boolean;
}

/**
 * Read a byline's speakers, in order, each with the role and company that belong to it. `companies` tells whether such
 * are to be expected: in `Jane Doe, John Roe` they are not.
 */
export function readSpeakers(text: string, byline: Range, companies = true): DraftSpeaker[] {
  const drafts = join(readPieces(text, byline, companies));
  for (const draft of drafts) takeCompanyOutOfRole(text, draft);
  dropNamesBehindCompanies(text, drafts);
  shareRole(text, drafts);
  shareCompanies(drafts);
  markRepeated(text, drafts);
  return drafts;
}

/** A speaker's fields as they are shown. */
export const speakerOf = (text: string, { name, role, company }: SpeakerRanges): Speaker => ({
  name: tidy(slice(text, name)),
  role: role && tidy(slice(text, role)),
  company: company && tidy(slice(text, company)),
});

function join(pieces: readonly Piece[]): DraftSpeaker[] {
  const drafts: DraftSpeaker[] = [];
  let group = 0;
  for (const { label, range, separator, evidence } of pieces) {
    if (separator === ';') group += 1;
    const current = drafts.at(-1);
    if (label === 'name' || !current) {
      drafts.push(draftOf(range, evidence.name, group));
      continue;
    }
    if (label === 'company') current.company ??= range;
    else if (label === 'role' && current.role) current.role = [current.role[0], range[1]];
    else current.role ??= range;
    if (label === 'company' ? evidence.role > 0 : evidence.role < 0 && current.role === range)
      current.unsure = range;
  }
  return drafts;
}
const draftOf = (name: Range, certainty: number, group: number): DraftSpeaker => ({
  name,
  role: null,
  company: null,
  certainty,
  unsure: null,
  group,
  repeated: false,
});

/** `Co-founder Scytale Inc.`, `Engineer at Google`, `CTO of Acme`: a role with its company, without a comma. */
function takeCompanyOutOfRole(text: string, draft: DraftSpeaker) {
  if (!draft.role || draft.company) return;
  const role = slice(text, draft.role);
  const at = /\s+(?:at|@)\s+/.exec(role);
  if (at && weigh(tidy(role.slice(0, at.index))).role > 0) {
    draft.company = [draft.role[0] + at.index + at[0].length, draft.role[1]];
    draft.role = [draft.role[0], draft.role[0] + at.index];
    return;
  }
  const start = /^(\S+)(?:\s+of)?\s+/.exec(role);
  if (!start?.[1] || !(senses(start[1].toLowerCase()) & Sense.roleStart)) return;
  const rest = role.slice(start[0].length);
  if (weigh(tidy(rest)).company < 2 || weigh(tidy(rest)).role > 0) return;
  draft.company = [draft.role[0] + start[0].length, draft.role[1]];
  draft.role = [draft.role[0], draft.role[0] + start[1].length];
}

/** `VMware Bryan Liles`, where Bryan Liles is a speaker: a name that was pasted twice. */
function dropNamesBehindCompanies(text: string, drafts: readonly DraftSpeaker[]) {
  const names = new Set(drafts.map(({ name }) => slice(text, name)));
  for (const draft of drafts) {
    if (!draft.company) continue;
    const words = slice(text, draft.company).split(' ');
    if (words.length < 3) continue;
    const count = [2, 3, 4].find((last) => words.length > last && names.has(words.slice(-last).join(' ')));
    const kept = count && words.slice(0, -count).join(' ').length;
    if (kept) draft.company = trim(text, [draft.company[0], draft.company[0] + kept]);
  }
}

/** A speaker who is listed again is credited once, with what the second mention knows better. */
function markRepeated(text: string, drafts: readonly DraftSpeaker[]) {
  const first = new Map<string, DraftSpeaker>();
  for (const draft of drafts) {
    const name = tidy(slice(text, draft.name)).toLowerCase();
    const known = first.get(name);
    if (!known) first.set(name, draft);
    else {
      draft.repeated = true;
      known.role ??= draft.role;
      known.company ??= draft.company;
    }
  }
}

/** `A & B, Program Committee Co-Chairs`: a plural role at the end is everybody's. */
function shareRole(text: string, drafts: readonly DraftSpeaker[]) {
  const last = drafts.at(-1);
  if (!last?.role || drafts.some((draft) => draft !== last && (draft.role || draft.company))) return;
  const word = tidy(slice(text, last.role)).toLowerCase().split(' ').at(-1) ?? '';
  if (word.endsWith('s') && senses(word) & Sense.roleHead)
    for (const draft of drafts) draft.role ??= last.role;
}

/**
 * `A & B, Google`: a company is also that of everyone before it who has none. Never forwards, never across `;`, and
 * to a speaker with a role only from one with a role: `A, Student & B, Google` tells nothing of A's company.
 */
function shareCompanies(drafts: readonly DraftSpeaker[]) {
  for (let at = drafts.length - 1, next: DraftSpeaker | null = null; at >= 0; at -= 1) {
    const draft = drafts[at];
    if (!draft) continue;
    const parallel = !draft.role || next?.role;
    if (!draft.company && next?.group === draft.group && parallel) draft.company = next.company;
    next = draft;
  }
}
