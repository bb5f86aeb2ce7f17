import { ActionLink } from '#components/ui/action.tsx';
import { PageIcon } from '#components/ui/page-icon.tsx';
import { CopyLink } from '#components/ui/copy-link.tsx';
import { DayLine } from '#components/timetable/day-line.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { dateRange, fullDate } from '#lib/wording/dates.ts';
import { Timetable } from '#components/timetable/timetable.tsx';
import { calendarPath } from '#lib/export/schedules/calendar.ts';
import { conferencePath, dayPath } from '#lib/addresses.ts';
import type { Conference, Talk } from '#lib/catalogue/schema.ts';
import { isMixed } from '#lib/catalogue/mixed.ts';
import { allTalksOf } from '#app/_data/catalogue.ts';
import { momentOf, placeOf, timetableDays, toTimetable } from '#app/_data/timetable.ts';

interface TimetablePageProps {
  date: string;
  conference: Conference;
  talks: readonly Talk[];
}

/** A day of a conference by its hours. Its programme has the search and the filters. */
export function TimetablePage({ date, conference, talks }: TimetablePageProps) {
  const { slug, name, city, days, timeZone } = conference;
  const scope = isMixed(allTalksOf(slug)) ? '&scope=conference' : '';
  return (
    <>
      <PageHead title={name} unseen={`, ${fullDate(date)}`} figure={city ?? 'Online'} under={dateRange(days)}>
        <DayLine days={timetableDays(slug)} current={date} />
      </PageHead>
      <Timetable
        date={date}
        talks={toTimetable(talks)}
        zone={timeZone}
        place={placeOf(conference)}
        moment={momentOf(date, conference)}
        actions={
          <>
            <ActionLink icon="search" href={`${conferencePath(slug)}?day=${date}${scope}`}>
              Search and filter
            </ActionLink>
            <ActionLink icon={<PageIcon name="calendar" />} href={calendarPath(dayPath(date))}>
              Add to calendar
            </ActionLink>
            <CopyLink />
          </>
        }
      />
    </>
  );
}
