import { siteName, talkPath } from '#lib/addresses.ts';
import { watchHref } from '#lib/video.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { dayAfter } from '#lib/wording/dates.ts';
import type { Told } from './told.ts';

/** Octets a line may have (RFC 5545, 3.1), without its end. */
const LONGEST_LINE = 75;

/**
 * The talks of which the day is known as an iCalendar file (RFC 5545), each on its day. The server has a library for it,
 * which would weigh more than the page. `site` is the address of the site, without a trailing slash,
 * `now` the moment at which the file is made.
 */
export function formatCalendar(talks: readonly Told[], site: string, now: Date): string {
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const events = talks.flatMap(({ slug, title, speakers, recording, date, conference }) => {
    if (date === null) return [];
    const about = [formatByline(speakers), conference, recording === null ? '' : watchHref(recording)];
    return [
      'BEGIN:VEVENT',
      `UID:${slug}@my-list.all-the-sessions`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
      'TRANSP:TRANSPARENT',
      `SUMMARY:${escape(title)}`,
      `DESCRIPTION:${escape(about.filter((line) => line !== '').join('\n'))}`,
      `URL:${site}${talkPath(slug)}`,
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${siteName}//my list//EN`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (date: string) => date.replaceAll('-', '');

const escape = (text: string) =>
  text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll(/[\0-\x1f\x7f]/g, ' ');

/** A line broken into lines of the length that is allowed, each but the first behind a space, no character in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let text = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
