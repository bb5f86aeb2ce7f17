import { count } from '#lib/wording/counts.ts';
import { dateRange, yearOf } from '#lib/wording/dates.ts';
import { IndexGroup } from '#components/index-pages/index-group.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import type { Conference } from '#lib/catalogue/schema.ts';
import { conferencePath } from '#lib/addresses.ts';
import { allTalksOf, catalogue } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { Shell } from '#app/_views/shell.tsx';

export const metadata = pageMetadata({
  title: 'All events',
  description: 'The conferences of this catalogue, with the number of their sessions.',
  path: '/conferences',
});

export default function Page() {
  const { conferences, talks } = catalogue;
  const years = [...new Set(conferences.map(yearOfConference))];
  return (
    <Shell current="Programme" skipTo="events">
      <PageHead
        title="All events"
        figure={count(conferences.length, 'event')}
        under={count(talks.length, 'session')}
      />
      {years.map((year) => (
        <IndexGroup
          key={year}
          id={`year-${year}`}
          heading={year}
          entries={conferences.filter((conference) => yearOfConference(conference) === year).map(toEntry)}
        />
      ))}
    </Shell>
  );
}

const yearOfConference = ({ days }: Conference) => yearOf(days[0] ?? '');

const toEntry = ({ slug, name, city, days }: Conference) => ({
  name,
  path: conferencePath(slug),
  about: [city, dateRange(days)].filter((part) => part !== null).join(' · '),
  sessions: allTalksOf(slug).length,
});
