import type { Catalogue, Conference } from '#lib/catalogue/schema.ts';
import { conferencePath, permalink, siteUrl } from '#lib/site.ts';
import { NO_TIMES, WHOLE_DAY, acronym, generator, scheduleDays } from './schedule.ts';
import type { ScheduleDay, ScheduleEvent } from './schedule.ts';

/** A conference as c3voc's `schedule.json`. */
export function formatScheduleJson(catalogue: Catalogue, conference: Conference): string {
  const days = scheduleDays(catalogue, conference);
  const file = {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator,
    schedule: {
      version: NO_TIMES,
      base_url: `${siteUrl}/`,
      conference: {
        acronym: acronym(conference),
        title: conference.name,
        description: NO_TIMES,
        start: conference.days[0],
        end: conference.days.at(-1),
        daysCount: conference.days.length,
        timeslot_duration: WHOLE_DAY.duration,
        time_zone_name: conference.timeZone,
        url: permalink(conferencePath(conference.slug)),
        days: days.map(formatDay),
      },
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const formatDay = ({ index, date, start, end, events }: ScheduleDay) => ({
  index,
  date,
  day_start: start,
  day_end: end,
  rooms: events.length > 0 ? { [WHOLE_DAY.room]: events.map(formatEvent) } : {},
});

const formatEvent = ({ persons, ...event }: ScheduleEvent) => ({
  ...event,
  ...WHOLE_DAY,
  subtitle: '',
  // ISO 639's word for a language that nobody has told.
  language: 'und',
  logo: '',
  description: NO_TIMES,
  recording_license: '',
  do_not_record: false,
  persons: persons.map((name) => ({ name, public_name: name })),
  attachments: [],
  answers: [],
});
