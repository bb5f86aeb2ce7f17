import type { Speaker } from '#lib/talk/schema.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import type { NameKeys } from '#lib/catalogue/names/names.ts';
import type { TalkSpeaker } from '#lib/catalogue/schema.ts';

interface Joined {
  speakers: Speaker[];
  /** For each of `speakers`, the fields that came from the other list. */
  fills: TalkSpeaker['fromPlaylist'][];
  disagree: boolean;
}

/**
 * Join two lists of one talk's speakers. The first wins; roles and companies that it leaves out are filled in from the
 * other. Speakers that only the other has are added, but only if it also has all speakers of the first. The lists
 * disagree if each has somebody whom the other lacks, or if they give one person different roles or companies.
 */
export function joinSpeakers(first: readonly Speaker[], other: readonly Speaker[], keys: NameKeys): Joined {
  const twins = new Map(other.map((speaker) => [keys.person(speaker.name), speaker]));
  const own = new Set(first.map(({ name }) => keys.person(name)));
  const more = other.filter(({ name }) => !own.has(keys.person(name)));
  const isLess = first.some(({ name }) => !twins.has(keys.person(name)));
  const joined = first.map((speaker) => fill(speaker, twins.get(keys.person(speaker.name)), keys));
  const added = isLess ? [] : more.map((speaker) => ({ speaker, fills: fieldsOf(speaker), disagree: false }));
  const all = [...joined, ...added];
  return {
    speakers: all.map(({ speaker }) => speaker),
    fills: all.map(({ fills }) => fills),
    disagree: (isLess && more.length > 0) || all.some(({ disagree }) => disagree),
  };
}

const fieldsOf = ({ role, company }: Speaker): TalkSpeaker['fromPlaylist'] => [
  'name',
  ...(role === null ? [] : (['role'] as const)),
  ...(company === null ? [] : (['company'] as const)),
];

function fill(speaker: Speaker, twin: Speaker | undefined, keys: NameKeys) {
  const fills: TalkSpeaker['fromPlaylist'] = [];
  if (!twin) return { speaker, fills, disagree: false };
  const disagree =
    (speaker.company !== null &&
      twin.company !== null &&
      !isOneCompany(speaker.company, twin.company, keys)) ||
    (speaker.role !== null && twin.role !== null && !isWithin(speaker.role, twin.role));
  if (disagree) return { speaker, fills, disagree };
  if (speaker.role === null && twin.role !== null) fills.push('role');
  if (speaker.company === null && twin.company !== null) fills.push('company');
  const { role, company } = twin;
  return {
    speaker: { ...speaker, role: speaker.role ?? role, company: speaker.company ?? company },
    fills,
    disagree,
  };
}

const isOneCompany = (a: string, b: string, keys: NameKeys) =>
  keys.company(a) === keys.company(b) || isWithin(a, b);

/** Whether one contains all words of the other, like `Grafana Labs` and `Grafana`. */
const isWithin = (a: string, b: string) => {
  const [left, right] = [` ${spellingKey(a)} `, ` ${spellingKey(b)} `];
  return left.includes(right) || right.includes(left);
};
