import type { Catalogue, Conference } from '#lib/catalogue/schema.ts';
import { conferencePath, permalink, siteUrl } from '#lib/addresses.ts';
import { TIMESLOT, acronym, generator, scheduleDays, scheduleVersion } from './schedule.ts';
import type { ScheduleDay, ScheduleEvent } from './schedule.ts';

/** A conference's timetable in the form of c3voc's `schedule.json`. */
export function formatScheduleJson(catalogue: Catalogue, conference: Conference): string {
  const days = scheduleDays(catalogue, conference);
  const file = {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator,
    schedule: {
      version: scheduleVersion(catalogue, conference),
      base_url: `${siteUrl}/`,
      conference: {
        acronym: acronym(conference),
        title: conference.name,
        start: conference.days[0],
        end: conference.days.at(-1),
        daysCount: conference.days.length,
        timeslot_duration: TIMESLOT,
        time_zone_name: conference.timeZone,
        url: permalink(conferencePath(conference.slug)),
        days: days.map(formatDay),
      },
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const formatDay = ({ index, date, start, end, rooms }: ScheduleDay) => ({
  index,
  date,
  day_start: start,
  day_end: end,
  rooms: Object.fromEntries(rooms.map(({ name, events }) => [name, events.map(formatEvent)])),
});

const formatEvent = ({ persons, ...event }: ScheduleEvent) => ({
  ...event,
  logo: '',
  recording_license: '',
  do_not_record: false,
  persons: persons.map((name) => ({ name, public_name: name })),
  attachments: [],
});
