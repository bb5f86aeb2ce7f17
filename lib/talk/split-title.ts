import { afterCue, firstPart } from './byline-parts.ts';
import { weigh } from './evidence.ts';
import { readSpeakers, type DraftSpeaker } from './speakers.ts';
import type { EntryMessage, Range } from './schema.ts';
import { COLLECTIVES } from './words/name-words.ts';
import { tidy, phrases, slice, trim } from './text.ts';
import { SEPARATOR, weightOf } from './title-separators.ts';

/** An entry split into title and byline, with the speakers read from the byline. */
export interface Split {
  title: Range;
  byline: Range | null;
  drafts: DraftSpeaker[];
  /** Words outside the title's link that are neither title nor byline. */
  unread: Range | null;
  /** Further messages about how the entry was split. */
  doubts?: readonly EntryMessage[];
}

interface Candidate {
  /** Where the title ends and where the byline starts. */
  before: number;
  after: number;
  /** How readily this separator is believed. */
  weight: number;
  /** The byline must be a convincing list of names from end to end. */
  strict: boolean;
  /** After these, more than one name or a company is needed: `Really: Jane Doe, Acme`, `Why Pods? Jane Doe & Al Roe`. */
  colon: boolean;
  question: boolean;
  /** The title's link ends here. */
  atLink: boolean;
  /** The byline stands in brackets. */
  bracket: boolean;
}

/** Characters trimmed from the ends of a title after something was cut off. */
export const TITLE_SLACK = ' -–—−|,:;&·•';
/** How many separators are tried from each end; in an entry with more, those in between are skipped. */
const MAX_TRIED = 8;
const SURE = 1.25;
/** The highest score that a strict separator can reach; if another scores more, strict ones need not be tried. */
const BEST_STRICT = 2.9;
/** The longest byline that is accepted after a strict separator. */
const MAX_STRICT = 400;

/**
 * Split a range of the text into title and byline, and return both with the speakers. `titleLink` is the link around
 * the title, if there is one. A byline is expected where it ends, but can also precede it: `Jane Doe: [Title](…)`.
 */
export function splitTitle(text: string, content: Range, titleLink: Range | null): Split {
  if (!titleLink || titleLink[1] <= content[0] || titleLink[0] >= content[1]) {
    return splitWords(text, content, null) ?? splitBeforeRemark(text, content) ?? alone(trim(text, content));
  }
  const link: Range = [Math.max(titleLink[0], content[0]), Math.min(titleLink[1], content[1])];
  const before = trim(text, [content[0], link[0]], TITLE_SLACK);
  const after = trim(text, [link[1], content[1]], TITLE_SLACK);
  const unread = after[0] < after[1] ? after : null;
  if (before[0] === before[1]) {
    const plain = splitWords(text, content, link);
    const remark = unread && remarkIn(text, [link[1], content[1]]);
    if (!remark) return plain ?? { ...alone(trim(text, link)), unread };
    const followsLink = remark[0] === link[1];
    // Somebody may write their name in lower case: then others, with their companies, show that these are speakers.
    if (followsLink && plain?.drafts.some(({ certainty, company }) => certainty >= 2 && company))
      return plain;
    const found = splitWords(text, [content[0], remark[0]], followsLink ? null : link);
    return { ...(found ?? alone(trim(text, link))), unread: found ? remark : unread };
  }
  const byline = afterCue(text, before);
  const drafts = readSpeakers(text, byline);
  if (areConvincing(text, drafts)) return { title: trim(text, link), byline, drafts, unread };
  const split = splitTitle(text, [link[0], content[1]], link);
  return { ...split, unread: split.unread ?? before };
}

/**
 * What is said about a talk behind the link to it, perhaps after its speakers: a sentence, or words that a dash or a
 * colon sets off and that begin in lower case: `by Jane Doe - really good`, `by Jane Doe. I liked it.`
 */
const REMARK = /(?:^|\s)[-–—]\s+(?=\p{Ll})|:\s+(?=\p{Ll})|(?<=[\p{Ll})]{2})[.!]\s+(?=\p{Lu})/u;
const MOST_BEFORE_REMARK = 300;

function remarkIn(text: string, [start, end]: Range): Range | null {
  const found = REMARK.exec(text.slice(start, Math.min(end, start + MOST_BEFORE_REMARK)));
  if (!found || BY.test(text.slice(start + found.index, end))) return null;
  return [start + found.index, end];
}
const BY = /^\s*[-–—:]\s+(?:by|with|presented|speakers?)\s/i;

/** Split an entry without a link in the sentence that names the speakers: `Title (Jane Doe, Acme). One of the best.` */
function splitBeforeRemark(text: string, content: Range): Split | null {
  const remark = /(?<=\)|\sby\s[^.]{3,80})\.\s+(?=\p{Lu})/u.exec(
    text.slice(content[0], Math.min(content[1], content[0] + MOST_BEFORE_REMARK)),
  );
  if (!remark) return null;
  const end = content[0] + remark.index;
  const found = splitWords(text, [content[0], end], null);
  return found && areConvincing(text, found.drafts)
    ? { ...found, unread: trim(text, [end + 1, content[1]]) }
    : null;
}

const alone = (title: Range): Split => ({ title, byline: null, drafts: [], unread: null });

/** Split at the separator after which the text looks most like a byline; in a tie, at the later one. */
function splitWords(text: string, content: Range, titleLink: Range | null): Split | null {
  const nobody = titleLink && titleLink[1] < content[1] ? null : splitNobody(text, content);
  if (nobody) return nobody;
  const found = candidates(text, content, titleLink);
  const tried = found.filter(({ strict }) => !strict).flatMap((one) => tryAt(text, content, one));
  if (!tried.some(({ score }) => score > BEST_STRICT)) {
    tried.push(...found.filter(({ strict }) => strict).flatMap((one) => tryAt(text, content, one)));
  }
  tried.sort((a, b) => b.score - a.score || b.byline[0] - a.byline[0]);
  for (const { title, byline, candidate } of tried) {
    if (byline[1] - byline[0] > MAX_STRICT && candidate.strict) continue;
    const drafts = readSpeakers(text, byline);
    const fits = candidate.strict
      ? areConvincing(text, drafts, candidate.colon || (candidate.question && drafts.length < 2))
      : candidate.atLink || !isProse(text, drafts);
    if (fits) return { title, byline, drafts, unread: null };
  }
  return null;
}

/** Split off a byline that names nobody: `Lightning Talks by Various Presenters`, `Questions - Everybody`. */
function splitNobody(text: string, content: Range): Split | null {
  const last = text.slice(text.lastIndexOf(' ', content[1] - 1) + 1, content[1]).toLowerCase();
  if (!LAST_OF_COLLECTIVE.has(last)) return null;
  const from = Math.max(content[0], content[1] - 40);
  const found = NOBODY_END.exec(text.slice(from, content[1]));
  if (!found?.[1] || from + found.index <= content[0]) return null;
  const byline: Range = [content[1] - found[1].length, content[1]];
  return {
    title: trim(text, [content[0], from + found.index], TITLE_SLACK),
    byline,
    drafts: [],
    unread: null,
  };
}
/** The last words of all collectives: a quick check that rules out nearly every entry. */
const LAST_OF_COLLECTIVE = new Set(phrases(COLLECTIVES).map((phrase) => phrase.split(' ').at(-1)));
const NOBODY_END = new RegExp(`(?:\\s+by|\\s[-–—/|])\\s+((?:${phrases(COLLECTIVES).join('|')}))$`, 'i');

function tryAt(text: string, content: Range, candidate: Candidate) {
  const bracket = candidate.bracket ? candidate.before : bracketAround(text, content, candidate.before);
  const byline = afterCue(text, [candidate.after, content[1] - (bracket === null ? 0 : 1)]);
  const title = trim(text, [content[0], bracket ?? candidate.before], TITLE_SLACK);
  if (byline[0] === byline[1] || title[0] === title[1]) return [];
  const score = candidate.weight + promise(text, byline);
  return score < SURE ? [] : [{ title, byline, candidate, score }];
}

/** Where the bracket begins that ends the entry and is open at an offset: `Title (hosted by Jane Doe, Acme)`; or `null`. */
function bracketAround(text: string, [start, end]: Range, at: number): number | null {
  const open = text.lastIndexOf('(', at);
  return open > start && text.indexOf(')', open) === end - 1 && at < end ? open : null;
}

/** How much the start of a possible byline looks like one. */
function promise(text: string, byline: Range): number {
  const first = firstPart(text, byline);
  const { name } = weigh(tidy(slice(text, first)));
  const goesOn = /^\s*[,&;(]/.test(text.slice(first[1], first[1] + 3)) && first[1] < byline[1];
  if (!goesOn) return Math.min(name, 3);
  if (name >= SINGLE) return Math.min(name, 3) + 0.6;
  // A single word is a name in `Flynn, Buoyant`, but not in `Flexible, Open and Easy …`.
  return name + (isFollowedBySpeaker(text, [first[1], byline[1]]) ? 1.1 : 0);
}
const SINGLE = 1;

function isFollowedBySpeaker(text: string, rest: Range): boolean {
  const { name, role, company } = weigh(tidy(slice(text, firstPart(text, rest))));
  return name >= 2 || role >= 4 || company >= 2;
}

/** Whether all speakers of a byline look like names; after `:` a convincing company is required as well. */
export function areConvincing(text: string, drafts: readonly DraftSpeaker[], withCompany = false): boolean {
  const companies = drafts.flatMap(({ company }) =>
    company ? [weigh(tidy(slice(text, company))).company] : [],
  );
  return (
    drafts.length > 0 &&
    drafts.every(({ certainty }) => certainty >= 2) &&
    companies.every((company) => company > 0) &&
    (!withCompany || companies.some((company) => company >= 2))
  );
}

/** Whether a byline is really prose: `Precision and Efficiency in Operations` only starts like a name. */
const isProse = (text: string, drafts: readonly DraftSpeaker[]) =>
  drafts.some(({ company }) => company && weigh(tidy(slice(text, company))).company < -1);

function candidates(text: string, [start, end]: Range, titleLink: Range | null): Candidate[] {
  const found: Candidate[] = [];
  SEPARATOR.lastIndex = start;
  for (let match = SEPARATOR.exec(text); match && match.index < end; match = SEPARATOR.exec(text)) {
    const next = candidate(match[0], match.index, titleLink);
    if (!next.bracket || text.charAt(end - 1) === ')') found.push(next);
  }
  if (titleLink && titleLink[1] < end && !found.some(({ before }) => isAt(before, titleLink))) {
    found.push({
      before: titleLink[1],
      after: titleLink[1],
      weight: 1,
      strict: false,
      colon: false,
      question: false,
      atLink: true,
      bracket: false,
    });
  }
  return found.length > 2 * MAX_TRIED ? [...found.slice(0, MAX_TRIED), ...found.slice(-MAX_TRIED)] : found;
}

const isAt = (before: number, titleLink: Range) => before >= titleLink[1] && before <= titleLink[1] + 2;

function candidate(separator: string, index: number, titleLink: Range | null): Candidate {
  const atLink = titleLink !== null && isAt(index, titleLink);
  const question = !atLink && separator.trim() === '';
  const dots = /^[.…]/.test(separator);
  const before = dots ? index + separator.trimEnd().length : index;
  const after = index + separator.length;
  const weight = atLink ? 1.5 : weightOf(separator);
  const strict = question || (!atLink && /^(?:\s(?:.*)by\s|:|\s\()/i.test(separator));
  return {
    before,
    after,
    weight,
    strict,
    colon: separator.trim() === ':',
    question,
    atLink,
    bracket: separator.endsWith('('),
  };
}
