import { words } from '#lib/talk/text.ts';

/** Words of the notices that Sched adds to a title, as in `| SEPARATE REGISTRATION REQUIRED`. */
const NOTICE_WORDS = new Set(
  words(
    'REQUIRED REGISTRATION SOLD FULL WAITLIST WAITLISTED ONLY INVITE INVITATION LIMITED CANCELLED CANCELED RSVP',
  ),
);

/** Remove a notice about tickets, in capitals after a `|`, from a title. */
export function withoutNotice(title: string): string {
  const bar = title.lastIndexOf('|');
  if (bar <= 0) return title;
  const tail = title.slice(bar + 1);
  const isNotice =
    !/\p{Ll}/u.test(tail) && [...tail.matchAll(/\p{Lu}+/gu)].some(([word]) => NOTICE_WORDS.has(word));
  return isNotice ? title.slice(0, bar).trimEnd() : title;
}
