import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Breadcrumbs } from '#components/page/breadcrumbs.tsx';
import { count } from '#lib/wording/counts.ts';
import { fullDate, weekday } from '#lib/wording/dates.ts';
import { InnerFrame } from '#components/page/inner-frame.tsx';
import { Turn } from '#components/page/previous-next.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';
import { breadcrumbJsonLd } from '#lib/export/json-ld/json-ld.ts';
import { conferencePath, dayPath } from '#lib/addresses.ts';
import { catalogue, findConference } from '#app/_data/catalogue.ts';
import { JsonLd } from '#app/_views/json-ld.tsx';
import { pageMetadata } from '#app/_data/metadata.ts';
import { calendarOf, markdownOf } from '#app/_data/page-files.ts';
import { staticParams } from '#app/_data/params.ts';
import { SessionList } from '#app/_views/session-list.tsx';
import { Shell } from '#app/_views/shell.tsx';

export const dynamicParams = false;

interface Props {
  params: Promise<{ date: string }>;
}

const dates = [...new Set(catalogue.talks.map(({ date }) => date))]
  .filter((date) => date !== null)
  .toSorted((a, b) => a.localeCompare(b));

export const generateStaticParams = () => staticParams('date', dates);

const talksOn = (day: string) => catalogue.talks.filter(({ date }) => date === day);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { date } = await params;
  const talks = talksOn(date);
  const conference = findConference(talks[0]?.conference ?? '');
  if (!conference) return {};
  return pageMetadata({
    title: `${fullDate(date)} · ${conference.shortName}`,
    heading: `${fullDate(date)}: ${conference.shortName}`,
    description: `${count(talks.length, 'session')} at ${conference.name} on ${fullDate(date)}.`,
    path: dayPath(date),
    image: { path: dayPath(date), alt: `${fullDate(date)}, ${conference.name}` },
    files: [...calendarOf(dayPath(date), talks), markdownOf(dayPath(date))],
  });
}

export default async function Page({ params }: Props) {
  const { date } = await params;
  const talks = talksOn(date);
  const conference = findConference(talks[0]?.conference ?? '');
  if (!conference) notFound();
  const at = dates.indexOf(date);
  return (
    <Shell current="Programme" skipTo="sessions" conference={conference}>
      <JsonLd
        data={breadcrumbJsonLd([
          { name: 'Programme', path: conferencePath(conference.slug) },
          { name: fullDate(date), path: dayPath(date) },
        ])}
      />
      <InnerFrame>
        <Breadcrumbs
          above={[{ name: 'Programme', path: conferencePath(conference.slug) }]}
          here={weekday(date)}
        />
      </InnerFrame>
      <h1>
        <VisuallyHidden>
          {fullDate(date)} at {conference.name}
        </VisuallyHidden>
      </h1>
      <SessionList talks={talks} conference={conference.slug} path={dayPath(date)} />
      <InnerFrame rail>
        <Turn label="Days, in order" within="day" previous={leaf(dates[at - 1])} next={leaf(dates[at + 1])} />
      </InnerFrame>
    </Shell>
  );
}

const leaf = (date: string | undefined) =>
  date === undefined ? undefined : { title: fullDate(date), path: dayPath(date) };
