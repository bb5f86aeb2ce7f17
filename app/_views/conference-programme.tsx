import { dateRange } from '#lib/wording/dates.ts';
import { DayLine } from '#components/timetable/day-line.tsx';
import { InnerGrid } from '#components/page/inner-grid.tsx';
import { Masthead } from '#components/page/masthead.tsx';
import type { Conference } from '#lib/catalogue/schema.ts';
import { reportsOf, talksOf } from '#app/_data/catalogue.ts';
import { BelowSearch, Front } from './front.tsx';
import { SessionList } from './session-list.tsx';
import { eventChoices, Shell } from './shell.tsx';
import { ledeOf } from '#app/_data/words.ts';
import { timetableDays } from '#app/_data/timetable.ts';

interface ConferenceProgrammeProps {
  conference: Conference;
  /** That of the page. */
  path: string;
  /** Whether it is the home page of a site with several conferences, which says first what the site is. */
  isFront?: boolean;
}

/** A conference's programme: the masthead and the session browser. */
export function ConferenceProgramme({ conference, path, isFront = false }: ConferenceProgrammeProps) {
  const { slug, name, city, days } = conference;
  const talks = talksOf(slug);
  const timetable = timetableDays(slug);
  return (
    <Shell current="Programme" skipTo="sessions" masthead>
      {isFront ? (
        <Front />
      ) : (
        <Masthead
          name={name}
          city={city}
          dates={dateRange(days)}
          lede={ledeOf(talks, reportsOf(slug))}
          events={eventChoices(conference)}
        />
      )}
      {timetable.length > 0 && (
        <InnerGrid rail>
          <DayLine label="Hour by hour" days={timetable} />
        </InnerGrid>
      )}
      <SessionList
        talks={talks}
        conference={slug}
        path={path}
        widens
        front={isFront ? <BelowSearch conference={conference} /> : undefined}
      />
    </Shell>
  );
}
