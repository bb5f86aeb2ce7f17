import { count, grouped } from '#lib/wording/counts.ts';
import { Facts } from '#components/page/facts.tsx';
import { LinkList } from '#components/ui/link-list.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { TextBlock } from '#components/page/text-block.tsx';
import type { Conference } from '#lib/catalogue/schema.ts';
import { insightPath, overYearsPath } from '#lib/addresses.ts';
import { catalogue } from '#app/_data/catalogue.ts';
import { insightOf } from '#app/_data/insight.ts';
import { BarTable } from './bar-table.tsx';
import { Shell } from './shell.tsx';

/** A conference in bar charts: sessions by track, kind, company, topic and speaker. `path` is that of the page. */
export function InsightPage({ conference, path }: { conference: Conference; path: string }) {
  const { sessions, listed, tracks, untracked, kinds, ...long } = insightOf(catalogue, conference);
  const reported = listed > 0;
  // The conference of the home page is shown at `/insight`, too: its own page is linked from there.
  const events = catalogue.conferences.filter(({ slug }) => insightPath(slug) !== path);
  return (
    <Shell skipTo="insight" conference={conference}>
      <PageHead
        title="The conference in numbers"
        figure={reported ? `${listed} of ${sessions}` : count(sessions, 'session')}
        under={reported ? 'sessions are in the reports' : undefined}
      >
        <Facts>
          <p>
            How many sessions {conference.name} had by track, kind, company, topic and speaker. Each line
            leads to them.{reported && ' Solid: in the reports. Hollow: the rest.'}
          </p>
        </Facts>
      </PageHead>
      {tracks.length > 0 && (
        <TextBlock heading="Tracks">
          <BarTable
            id="tracks"
            of="Track"
            caption={`${count(sessions - untracked, 'session')} in ${count(tracks.length, 'track')}${untracked > 0 ? `. ${untracked} ${untracked === 1 ? 'has' : 'have'} no track` : ''}.`}
            bars={tracks}
            reported={reported}
          />
          <p>
            <a href="/tracks">All tracks, A to Z</a>
          </p>
        </TextBlock>
      )}
      <TextBlock heading="Kinds">
        <BarTable
          id="kinds"
          of="Kind"
          caption={`${count(sessions, 'session')} by kind.`}
          bars={kinds}
          reported={reported}
        />
      </TextBlock>
      {LONG.map(({ heading, of, key, one, many, path }) => (
        <TextBlock key={key} heading={heading}>
          <BarTable
            id={key}
            of={of}
            caption={`The ${count(long[key].first.length, one, many)} with the most sessions, out of ${grouped(long[key].all)}. A session counts once for each of its ${many}.`}
            bars={long[key].first}
            reported={reported}
          />
          <p>
            <a href={path}>All {many}, A to Z</a>
          </p>
        </TextBlock>
      ))}
      {events.length > 0 && (
        <TextBlock heading="Other conferences">
          <p>
            <a href={overYearsPath}>All conferences over the years</a>
          </p>
          <p>
            <LinkList links={events.map(({ slug, name }) => ({ name, path: insightPath(slug) }))} />
          </p>
        </TextBlock>
      )}
    </Shell>
  );
}

const LONG = [
  {
    heading: 'Companies',
    of: 'Company',
    key: 'companies',
    one: 'company',
    many: 'companies',
    path: '/companies',
  },
  {
    heading: 'Topics',
    of: 'Topic',
    key: 'topics',
    one: 'topic',
    many: 'topics',
    path: '/topics',
  },
  {
    heading: 'Speakers',
    of: 'Speaker',
    key: 'people',
    one: 'speaker',
    many: 'speakers',
    path: '/speakers',
  },
] as const;
