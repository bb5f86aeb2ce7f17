import { dateRange } from '#components/dates.ts';
import { Masthead } from '#components/masthead.tsx';
import { Overview } from '#components/overview.tsx';
import { Programme } from '#components/programme.tsx';
import { byDay } from '#components/row.ts';
import type { Conference } from '#lib/catalogue/schema.ts';
import { reportsOf, talksOf } from './catalogue.ts';
import { toRows } from './rows.ts';
import { eventChoices, Shell } from './shell.tsx';
import { ledeOf } from './words.ts';

/** A conference's programme: its cover, and its talks day by day. */
export function ConferenceProgramme({ conference }: { conference: Conference }) {
  const { slug, name, city, days } = conference;
  const talks = talksOf(slug);
  const rows = toRows(talks);
  return (
    <Shell current="Programme" skipTo="sessions" cover>
      <Masthead
        name={name}
        city={city}
        dates={dateRange(days)}
        lede={ledeOf(talks, reportsOf(slug))}
        events={eventChoices(conference)}
      />
      <Overview sessions={rows.length} days={byDay(rows).map(({ date }) => date)} />
      <Programme rows={rows} tally />
    </Shell>
  );
}
