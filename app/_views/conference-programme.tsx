import { dateRange } from '#lib/wording/dates.ts';
import { Masthead } from '#components/page/masthead.tsx';
import type { Conference } from '#lib/catalogue/schema.ts';
import { reportsOf, talksOf } from '#app/_data/catalogue.ts';
import { SessionList } from './session-list.tsx';
import { eventChoices, Shell } from './shell.tsx';
import { ledeOf } from '#app/_data/words.ts';

/** A conference's programme: the masthead and the session browser. `path` is that of the page. */
export function ConferenceProgramme({ conference, path }: { conference: Conference; path: string }) {
  const { slug, name, city, days } = conference;
  const talks = talksOf(slug);
  return (
    <Shell current="Programme" skipTo="sessions" masthead>
      <Masthead
        name={name}
        city={city}
        dates={dateRange(days)}
        lede={ledeOf(talks, reportsOf(slug))}
        events={eventChoices(conference)}
      />
      <SessionList talks={talks} conference={slug} path={path} widens />
    </Shell>
  );
}
