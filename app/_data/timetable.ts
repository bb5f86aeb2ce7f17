import { groupBy } from '#lib/catalogue/group.ts';
import { calendarDate } from '#lib/wording/dates.ts';
import type { Conference, Talk } from '#lib/catalogue/schema.ts';
import { zonedTime } from '#lib/export/schedules/clock.ts';
import type { TimetableTalk } from '#components/timetable/slots.ts';
import { recordingOfRow } from './rows.ts';
import { allTalksOf } from './catalogue.ts';

/** Whether the hours of a day are known well enough to show it as a timetable: those of more than half of its talks. */
const hasHours = (talks: readonly Talk[]) =>
  2 * talks.filter(({ start }) => start !== null).length > talks.length;

/** Whether these talks of a day make a timetable: their hours are known, and they are all of one conference. */
export const isTimetable = (talks: readonly Talk[]) =>
  hasHours(talks) && talks.every(({ conference }) => conference === talks[0]?.conference);

/** The days of a conference that have sessions, with their numbers. */
export const daysOf = (conference: string) =>
  talksByDay(conference).map(([date, talks]) => ({ date, sessions: talks.length }));

/** The same if the hours of any of the days are known; otherwise none. */
export const timetableDays = (conference: string) =>
  talksByDay(conference).some(([, talks]) => hasHours(talks)) ? daysOf(conference) : [];

function talksByDay(conference: string) {
  const dated = allTalksOf(conference).filter(({ date }) => date !== null);
  const days = groupBy(dated, ({ date }) => date ?? '');
  return [...days].toSorted(([a], [b]) => a.localeCompare(b));
}

export const toTimetable = (talks: readonly Talk[]): TimetableTalk[] =>
  talks.map(
    ({ slug, title, kind, recordings, recordingState, slides, speakers, track, start, end, room }) => {
      const brief = recordingOfRow({ recordings, recordingState });
      return { slug, title, kind, ...brief, hasSlides: slides !== null, speakers, track, start, end, room };
    },
  );

/** An hour of a programme's day as a moment: ISO 8601 with the offset of the conference's time zone. */
export const momentOf =
  (date: string, { timeZone }: Conference) =>
  (time: string) =>
    zonedTime(calendarDate(date, time), time, timeZone);

/** What the hours of a conference are named after: its city or, online, its time zone. */
export const placeOf = ({ city, timeZone }: Conference) =>
  city ?? (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
