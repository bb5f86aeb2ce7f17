import type ICAL from 'ical.js';
import { tidy } from '#lib/talk/text.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import { speakersCell } from '#lib/import/named-speakers.ts';

/** How the events of a calendar name people. */
export interface CalendarNames {
  /** The cell for an event's speakers; `null` if they are to be read from its summary. */
  of: (event: ICAL.Component, summary: string) => string | null;
}

/**
 * Find the speakers of events: the attendees, or else the organisers. An organiser of every event is the conference,
 * not a speaker. If a summary ends with the same names, what it adds to them (role, company) is kept.
 */
export function calendarNames(events: readonly ICAL.Component[]): CalendarNames {
  const organisers = new Set(events.flatMap((event) => namesIn(event, 'organizer')));
  const isUsed = events.some((event) => namesIn(event, 'attendee').length > 0);
  const namesOf = (event: ICAL.Component) => {
    const attendees = namesIn(event, 'attendee');
    if (attendees.length > 0 || isUsed) return attendees;
    return organisers.size > 1 ? namesIn(event, 'organizer') : [];
  };
  return {
    of: (event, summary) => {
      const names = namesOf(event);
      const text = ` ${spellingKey(summary)} `;
      const isSaid = names.every((name) => text.includes(` ${spellingKey(name)} `));
      return isSaid ? null : speakersCell(names, { isUsed: false });
    },
  };
}

/** The common names (`CN`) in a property; an address is not a name. */
const namesIn = (event: ICAL.Component, property: string): string[] =>
  event.getAllProperties(property).flatMap((one) => {
    const name: unknown = one.getParameter('cn');
    const known = typeof name === 'string' ? tidy(name) : '';
    return known === '' || known.includes('@') ? [] : [known];
  });
