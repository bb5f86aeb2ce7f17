import { readVideoUrl, type VideoLink } from '#lib/video.ts';
import { withoutEventName, isEventName } from './event-name.ts';
import {
  BRACKETED,
  EVENT_WORDS,
  LEADING_NOTICES,
  LINK_LABELS,
  NOTICE_STARTS,
  SECONDARY_LINKS,
  TICKET_NOTICES,
} from './words/noise-words.ts';
import { weigh } from './evidence.ts';
import type { Entry, Range } from './schema.ts';
import { isTooLong, tidy, phrases, slice, trim, words } from './text.ts';

/** The words of an entry that are about the talk, and its links. */
export interface Content {
  /** The entry's text with labels and addresses replaced by spaces, so that offsets stay the same. */
  text: string;
  /** The part of `text` left after removing the noise at both ends. */
  range: Range;
  /** The link whose text is the title (and perhaps more), if there is one. */
  titleLink: Range | null;
  links: ContentLink[];
}

export interface ContentLink {
  range: Range;
  url: string;
  video: VideoLink | null;
}

const labels = new Set([...phrases(LINK_LABELS), ...phrases(SECONDARY_LINKS)]);
const bracketed = new Set(phrases(BRACKETED));
const noticeStarts = phrases(NOTICE_STARTS);
const ADDRESS = /^(?:https?:\/\/|www\.|youtu\.be\/|youtube\.com\/)\S*$/i;
const EMPTY_BRACKETS = /[([{][\s,|/·•&-]{0,40}[)\]}]/g;
const EMOJI_START =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u20E3|\u200D|\s)+/u;
const BRACKET_START = /^[[(]([^[\]()]{1,60})[\])]\s*[:-]?\s*/;
const BRACKET_END = /\s*[[(]([^[\]()]{1,100})[\])][\s.]*$/;
/** `09:20 - `, `11:15am – 11:50am: `. */
const TIME = /^\d{1,2}[:.]\d{2}\s*(?:[ap]m)?(?:\s*[-–—]\s*\d{1,2}[:.]\d{2}\s*(?:[ap]m)?)?\s*[-–—:|]\s*/i;
const LEADING_NOTICE = new RegExp(`^(?:${phrases(LEADING_NOTICES).join('|')})\\s*[:!-]\\s*`, 'i');
/** `TALK | `: what every entry is, and so no part of its title. */
const LABEL = /^(?:TALK|SESSION)S?\s*\|\s+/;
/** The first letters of all notices: a quick check that rules out most words. */
const LEADING_LETTER = new RegExp(
  `[${[...new Set(phrases(LEADING_NOTICES).map((notice) => notice.charAt(0)))].join('')}]`,
  'i',
);
const EVENT = new RegExp(
  `^(?=[^|]{0,70}\\b(?:${words(EVENT_WORDS).join('|')})\\b)[^|]{2,70}\\s\\|\\s+(?=\\S)`,
  'i',
);
const COLOCATED = /^[^:|]{1,40}(?:\b(?:Day|Con|Summit|University)|[a-z]Con)\b(?:\s\w+){0,3}:\s+(?=\S)/;
const THEATER = /theat(?:er|re)/i;
/** `32:55`, `45 min`, `2013`. */
const TIME_OR_YEAR =
  /^(?:(?:\d{1,2}:)?\d{1,3}:\d{2}|\d{1,3}\s?(?:m|mins?|minutes?|h|hrs?|hours?)\.?|(?:19|20)\d{2})$/;
/** Notices about tickets; they are always in capitals. */
const TICKET_WORDS = `(?:[A-Z]+[\\s-]+){0,6}(?:${words(TICKET_NOTICES).join('|')})(?:[\\s-]+[A-Z]+){0,3}`;
const TICKET = new RegExp(`^${TICKET_WORDS}$`);
const TICKET_END = new RegExp(`\\s*(?:\\||\\s[-–—])\\s*${TICKET_WORDS}[!.]?$`);
const LABEL_END = new RegExp(
  `(?:\\s*[|·•]|\\s[-–—/])\\s*(?:${phrases(SECONDARY_LINKS).join('|')})[:.]?$`,
  'i',
);
/** A tag behind a bracket, as Obsidian has them: `… (Acme) #k8s`. At the end of a title it is a part of it. */
const TAG_END = /(?<=[)\]]\s{0,20})\s#\p{L}[\p{L}\p{N}/_-]*$/u;
/** The last words of those labels. Hardly any entry ends with one, so this check saves trying `LABEL_END`. */
const LAST_OF_LABEL = new Set(phrases(SECONDARY_LINKS).map((label) => label.split(' ').at(-1)));
const LAST_WORD = /([A-Za-z]+)[:.!]?$/;
const EDGE = '|·•→';

/** Return the words of an entry that are about the talk, as far as can be told without the rest of its list. */
export function contentOf(entry: Entry): Content {
  const content = wordsOf(entry);
  return { ...content, range: withoutEvents(content.text, content.range) };
}

/** Return the words of an entry: link labels (`[slides]`) and bare addresses blanked, the noise at its ends dropped. */
export function wordsOf({ text, links }: Entry): Content {
  if (isTooLong(text)) return { text: '', range: [0, 0], titleLink: null, links: [] };
  const blanked = links.length > 0 ? blankLabels(text, links) : text;
  const whole = trim(blanked, [0, blanked.length], EDGE);
  const read = links.map(({ range, url }) => ({
    range,
    url,
    video: readVideoUrl(url),
    title: isTitle(text, range),
  }));
  const titleLink =
    read.find(({ video, title }) => video && title) ??
    read.find(({ title, range }) => title && !isProfile(text, range));
  return {
    text: blanked,
    range: withoutNoise(blanked, whole),
    titleLink: titleLink?.range ?? null,
    links: read,
  };
}

/** Return the range without the event's name before or after it. */
export const withoutEvents = (text: string, range: Range): Range =>
  withoutNoise(text, withoutEventName(text, withoutEvent(text, range)));

/** Return the range without notices, skill levels and emoji at its ends; for a title or a whole entry. */
export function withoutNoise(text: string, range: Range): Range {
  return withoutTail(text, withoutHead(text, trim(text, range)));
}

/** Drop `(Any Skill Level)`, `[00:32:55]`, `| ALL ACCESS PASS REQUIRED`, `- Slides` and the like from the end. */
function withoutTail(text: string, [start, end]: Range): Range {
  let to = end;
  for (;;) {
    const tail = text.slice(Math.max(start, to - 110), to);
    const cut = lengthOfTail(tail);
    if (cut === 0 || to - cut <= start) return [start, to];
    to -= cut;
  }
}

function withoutHead(text: string, [start, end]: Range): Range {
  let from = start;
  for (;;) {
    if (/[a-z]/.test(text.charAt(from + 1)) && !LEADING_LETTER.test(text.charAt(from))) return [from, end];
    const head = text.slice(from, Math.min(end, from + 70));
    const bracket = BRACKET_START.exec(head);
    const cut =
      EMOJI_START.exec(head)?.[0].length ??
      (bracket?.[1] && isNotice(bracket[1]) ? bracket[0].length : null) ??
      (LEADING_NOTICE.exec(head) ?? TIME.exec(head) ?? LABEL.exec(head))?.[0].length ??
      0;
    if (cut === 0 || from + cut >= end) return [from, end];
    from += cut;
  }
}

/** Drop `Cloud Native Theater | Istio Day: ` and the like from the start. */
function withoutEvent(text: string, [start, end]: Range): Range {
  const head = text.slice(start, Math.min(end, start + 80));
  const event = head.includes('|') ? EVENT.exec(head) : null;
  if (!event) return [start, end];
  const from = start + event[0].length;
  if (from >= end) return [start, end];
  const inner = THEATER.test(event[0]) ? COLOCATED.exec(text.slice(from, Math.min(end, from + 80))) : null;
  return [inner && from + inner[0].length < end ? from + inner[0].length : from, end];
}

/** How many characters at the end belong to neither title nor byline. */
function lengthOfTail(tail: string): number {
  const last = tail.charAt(tail.length - 1);
  if (/[)\].]/.test(last)) {
    const bracket = BRACKET_END.exec(tail);
    if (bracket?.[1] && isNotice(bracket[1])) return bracket[0].length;
  }
  if (tail.includes('#')) {
    const tag = TAG_END.exec(tail);
    if (tag) return tag[0].length;
  }
  const word = LAST_WORD.exec(tail.slice(-20))?.[1] ?? '';
  if (LAST_OF_LABEL.has(word.toLowerCase())) return LABEL_END.exec(tail)?.[0].length ?? 0;
  // Only words in capitals can end a ticket notice.
  return word.length > 1 && word === word.toUpperCase() ? (TICKET_END.exec(tail)?.[0].length ?? 0) : 0;
}

const isNotice = (inside: string) => {
  const notice = tidy(inside).toLowerCase();
  return (
    bracketed.has(notice) ||
    noticeStarts.some((start) => notice.startsWith(`${start} `)) ||
    TIME_OR_YEAR.test(notice) ||
    isEventName(tidy(inside)) ||
    TICKET.test(inside)
  );
};

/** Whether the text of a link says only where it leads: `Video`, `slides`, an address. */
export const isLabel = (text: string) =>
  ADDRESS.test(text) ||
  labels.has(
    tidy(text)
      .toLowerCase()
      .replace(/^\[|[\s:.!\]]+$/g, ''),
  );

const isTitle = (text: string, range: Range) => {
  const covered = slice(text, range).trim();
  return covered !== '' && !isLabel(covered);
};

/** Whether a link behind other words is on the name of a person, and so leads to their page. */
const isProfile = (text: string, range: Range) =>
  /\p{L}{3}/u.test(text.slice(0, range[0])) && weigh(tidy(slice(text, range))).name >= FULL_NAME;
const FULL_NAME = 2.5;

function blankLabels(text: string, links: Entry['links']): string {
  let blanked = '';
  let at = 0;
  for (const { range } of links) {
    if (range[0] < at || !isLabel(slice(text, range).trim())) continue;
    // Punctuation after a label or an address goes with it.
    const end = /^[.,;](?:\s|$)/.test(text.slice(range[1], range[1] + 2)) ? range[1] + 1 : range[1];
    blanked += text.slice(at, range[0]) + ' '.repeat(end - range[0]);
    at = end;
  }
  if (at === 0) return text;
  return (blanked + text.slice(at)).replace(EMPTY_BRACKETS, (brackets) => ' '.repeat(brackets.length));
}
