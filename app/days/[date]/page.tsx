import { Breadcrumbs } from '#components/page/breadcrumbs.tsx';
import { count } from '#lib/wording/counts.ts';
import { fullDate, weekday } from '#lib/wording/dates.ts';
import { InnerGrid } from '#components/page/inner-grid.tsx';
import { PreviousNext } from '#components/page/previous-next.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';
import { breadcrumbJsonLd } from '#lib/export/json-ld/json-ld.ts';
import { conferencePath, dayPath } from '#lib/addresses.ts';
import type { Conference, Talk } from '#lib/catalogue/schema.ts';
import { dynamicPage } from '#app/_views/dynamic-page.ts';
import { catalogue, findConference } from '#app/_data/catalogue.ts';
import { JsonLd } from '#app/_views/json-ld.tsx';
import { pageMetadata } from '#app/_data/metadata.ts';
import { imageOfDay } from '#app/_data/page-images.ts';
import { calendarOf, markdownOf } from '#app/_data/page-files.ts';
import { daysOf, isTimetable } from '#app/_data/timetable.ts';
import { SessionList } from '#app/_views/session-list.tsx';
import { Shell } from '#app/_views/shell.tsx';
import { TimetablePage } from '#app/_views/timetable-page.tsx';

const dates = [...new Set(catalogue.talks.map(({ date }) => date))]
  .filter((date) => date !== null)
  .toSorted((a, b) => a.localeCompare(b));

/** The talks of a day, and their conference. */
function findDay(day: string) {
  const talks = catalogue.talks.filter(({ date }) => date === day);
  const conference = findConference(talks[0]?.conference ?? '');
  return conference && { talks, conference };
}

const route = dynamicPage({
  param: 'date',
  values: dates,
  find: findDay,
  metadata({ talks, conference }, date) {
    return pageMetadata({
      title: `${fullDate(date)} · ${conference.shortName}`,
      heading: `${fullDate(date)}: ${conference.shortName}`,
      description: `${count(talks.length, 'session')} at ${conference.name} on ${fullDate(date)}.`,
      path: dayPath(date),
      image: imageOfDay(date, conference),
      files: [...calendarOf(dayPath(date), talks), markdownOf(dayPath(date))],
    });
  },
  render({ talks, conference }, date) {
    const days = daysOf(conference.slug).map((day) => day.date);
    const at = days.indexOf(date);
    const timetable = isTimetable(talks);
    return (
      <Shell current="Programme" skipTo="sessions" conference={conference} masthead={timetable}>
        <JsonLd
          data={breadcrumbJsonLd([
            { name: 'Programme', path: conferencePath(conference.slug) },
            { name: fullDate(date), path: dayPath(date) },
          ])}
        />
        {timetable ? (
          <TimetablePage date={date} conference={conference} talks={talks} />
        ) : (
          <ListedDay date={date} conference={conference} talks={talks} />
        )}
        <InnerGrid rail>
          <PreviousNext
            ruled
            label="Days, in order"
            before="Previous day"
            after="Next day"
            previous={pageLink(days[at - 1])}
            next={pageLink(days[at + 1])}
          />
        </InnerGrid>
      </Shell>
    );
  },
});

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;

/** A day of which the hours are not known. */
function ListedDay({ date, conference, talks }: { date: string; conference: Conference; talks: Talk[] }) {
  return (
    <>
      <InnerGrid>
        <Breadcrumbs
          above={[{ name: 'Programme', path: conferencePath(conference.slug) }]}
          here={weekday(date)}
        />
      </InnerGrid>
      <h1>
        <VisuallyHidden>
          {fullDate(date)} at {conference.name}
        </VisuallyHidden>
      </h1>
      <SessionList talks={talks} conference={conference.slug} path={dayPath(date)} />
    </>
  );
}

const pageLink = (date: string | undefined) =>
  date === undefined ? undefined : { title: fullDate(date), path: dayPath(date) };
