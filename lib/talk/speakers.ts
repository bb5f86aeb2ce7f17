import { weigh } from './evidence.ts';
import { Sense, senses } from './words/lexicon.ts';
import { readPieces, type Lean, type Piece } from './pieces.ts';
import type { Range, Speaker, SpeakerRanges } from './schema.ts';
import { tidy, slice, trim } from './text.ts';

/** A speaker found in a byline: where the fields are, and how certain that is. */
export interface DraftSpeaker extends SpeakerRanges {
  /** The evidence that `name` is a name. */
  certainty: number;
  /** A part that may be a role or a company. */
  unsure: Range | null;
  /** Counts the `;` before the speaker; only speakers of the same group share a company. */
  group: number;
  /** The name was listed before. */
  repeated: boolean;
}

/**
 * Return the speakers of a byline, in order, each with role and company. `companies` tells whether companies are to be
 * expected; if not, `Jane Doe, John Roe` is read as two names. `lean` adds what a list says about its companies and people.
 */
export function readSpeakers(text: string, byline: Range, companies = true, lean?: Lean): DraftSpeaker[] {
  const drafts = join(readPieces(text, byline, companies, lean));
  for (const draft of drafts) takeCompanyOutOfRole(text, draft);
  dropNamesBehindCompanies(text, drafts);
  shareRole(text, drafts);
  shareCompanies(drafts);
  markRepeated(text, drafts);
  return drafts;
}

/** Return the text of a speaker's fields as it is shown. */
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

/** Separate role and company where no comma does: `Co-founder Scytale Inc.`, `Engineer at Google`, `CTO of Acme`. */
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

/** Drop a speaker's name that was pasted again after a company: `VMware Bryan Liles`. */
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

/** Mark speakers who are listed again; the first mention takes over a role or company that it lacks. */
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

/** A plural role at the end belongs to everybody: `A & B, Program Committee Co-Chairs`. */
function shareRole(text: string, drafts: readonly DraftSpeaker[]) {
  const last = drafts.at(-1);
  if (!last?.role || drafts.some((draft) => draft !== last && (draft.role || draft.company))) return;
  const word = tidy(slice(text, last.role)).toLowerCase().split(' ').at(-1) ?? '';
  if (word.endsWith('s') && senses(word) & Sense.roleHead)
    for (const draft of drafts) draft.role ??= last.role;
}

/**
 * A company also belongs to the speakers before it who have none: `A & B, Google`. It is never shared across a `;`, nor
 * with a speaker who has a role if its owner has none: `A, Student & B, Google` says nothing about A's company.
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
