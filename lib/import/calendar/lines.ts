import { phrases } from '#lib/talk/text.ts';

/** A calendar with each value on one line, and what was wrong with its lines. */
export interface CalendarLines {
  text: string;
  /** Offsets of lines that belong to the value before them, split off by a raw line break. */
  broken: { start: number; end: number }[];
  /** The first line that is neither a property nor part of one. */
  strange: { start: number; end: number } | null;
}

/** The properties of RFC 5545 and 7986; others begin with `X-`. Any other word before a colon is part of a text. */
const PROPERTIES = new Set(
  phrases(`
    begin | end | calscale | method | prodid | version | attach | categories | class | comment | description | geo
    location | percent-complete | priority | resources | status | summary | completed | dtend | due | dtstart | duration
    freebusy | transp | tzid | tzname | tzoffsetfrom | tzoffsetto | tzurl | attendee | contact | organizer
    recurrence-id | related-to | url | uid | exdate | exrule | rdate | rrule | action | repeat | trigger | created
    dtstamp | last-modified | sequence | request-status | name | refresh-interval | source | color | image | conference
  `),
);

const PROPERTY = /^([A-Za-z][A-Za-z0-9-]{0,60})[;:]/;
/** Properties whose value is not text, so no line can continue it. */
const WITHOUT_TEXT = /^(?:begin|end)$/i;

/**
 * Repair the lines of a calendar. Line breaks in a value should be folded or written as `\n`; where a program wrote
 * them raw, lines that do not begin with a property are joined to the value before them.
 */
export function readCalendarLines(text: string): CalendarLines {
  // Property names are in capitals unless the whole file uses lower case. So `Location: behind the hall` is prose.
  const isShouted = !/^begin:/m.test(text);
  const lines: string[] = [];
  const broken: CalendarLines['broken'] = [];
  let strange: CalendarLines['strange'] = null;
  let hasText = false;
  let blanks = 0;
  let at = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const start = at;
    at += line.length;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (line.trim() === '') blanks += 1;
    else if (/^[ \t]/.test(line)) {
      if (blanks > 0 && hasText) lines.push(` ${String.raw`\n`.repeat(blanks)}`);
      lines.push(line);
      blanks = 0;
    } else {
      const name = PROPERTY.exec(line)?.[1] ?? '';
      if (isProperty(name, isShouted)) {
        hasText = !WITHOUT_TEXT.test(name);
        lines.push(line);
      } else if (hasText) {
        broken.push({ start, end: start + line.length });
        lines.push(` ${String.raw`\n`.repeat(blanks + 1)}${line}`);
      } else strange ??= { start, end: start + line.length };
      blanks = 0;
    }
  }
  return { text: `${lines.join('\r\n')}\r\n`, broken, strange };
}

const isProperty = (name: string, isShouted: boolean) =>
  (/^x-/i.test(name) || PROPERTIES.has(name.toLowerCase())) && (!isShouted || name === name.toUpperCase());
