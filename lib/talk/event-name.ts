import { slice, trim } from './text.ts';
import type { Range } from './schema.ts';

/** The longest name, in characters, that is looked for; conference names are shorter. */
const REACH = 80;
const YEAR = /^['’]?(?:(?:19|20)\d{2})$/;
const HAS_YEAR = /(?:19|20)\d{2}/;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/i;
/** `RubyConf`, `XConf`, `DevOpsDays`, `KubeCon`, `Summit`; or a word with several capitals: `GoGaRuCo`, `EuRuKo`. */
const CONFERENCE =
  /^(?:.*(?:conf|conference|summit|festival|kaigi|devopsdays|meetup|symposium)|.+(?:con|fest|camp)|(?:\p{Lu}\p{Ll}+){3,}|\p{Lu}{4,})$/u;
const WORD = /^[\p{Lu}\p{N}#][\p{L}\p{N}._&+'’-]*$|^[+&]$|^(?:on|of|the)$/u;
const HEAD = /^(.{3,60}?(?:19|20)\d{2})\s*[-–—|:]+\s+(?=\S)/;
const TAIL = /(?:\s+[-–—|@]+\s*|\s+at\s+)((?:(?!\s[-–—|@]\s|\sat\s).){3,60}(?:19|20)\d{2})$/;

/** Whether the text looks like a conference with its year: `XConf 2024`, `Cloud Summit Oslo 2023`. */
export function isEventName(text: string): boolean {
  const words = text.split(/\s+/);
  const year = words.pop();
  if (!year || !YEAR.test(year) || words.length === 0 || words.length > 6) return false;
  return (
    words.every((word) => WORD.test(word)) &&
    words.some((word) => isConference(word) || (words.length > 1 && MONTH.test(word)))
  );
}
/** Tries both spellings: the endings match in lower case, the patterns of capitals only as written. */
const isConference = (word: string) => CONFERENCE.test(word) || CONFERENCE.test(word.toLowerCase());

/** Whether a word says that a name is that of a conference, without its year: `RubyConf`, `Cloud Summit`, `FooCon`. */
export const namesConference = (text: string) =>
  text
    .split(/\s+/)
    .some((word) => OF_CONFERENCES.test(word.toLowerCase()) || /\p{Ll}(?:Con|Fest|Camp|Days?)$/u.test(word));
const OF_CONFERENCES =
  /^(?:.*(?:conf|conference|summit|festival|kaigi|devopsdays|meetup|symposium|unconference)|days)$/;

/** Return the range without `XConf 2024 - ` at its start and ` | XConf 2024` at its end. */
export function withoutEventName(text: string, [start, end]: Range): Range {
  const head = text.slice(start, Math.min(end, start + REACH));
  const name = HAS_YEAR.test(head) ? HEAD.exec(head) : null;
  const from = name?.[1] && isEventName(name[1].trim()) ? start + name[0].length : start;
  const tail = slice(text, [Math.max(from, end - REACH), end]);
  const last = /\d$/.test(tail) ? TAIL.exec(tail) : null;
  const to = last?.[1] && isEventName(last[1].trim()) ? end - last[0].length : end;
  return from < to ? trim(text, [from, to]) : [start, end];
}
