import { ChartTable } from '#components/ui/chart-table.tsx';
import { Length } from '#components/ui/length.tsx';
import { Facts } from '#components/page/facts.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { TextBlock } from '#components/page/text-block.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { breadcrumbJsonLd } from '#lib/export/json-ld/json-ld.ts';
import { companyPath, conferencesPath, overYearsPath, speakerPath, trackPath } from '#lib/addresses.ts';
import { count, grouped, percent } from '#lib/wording/counts.ts';
import { catalogue } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { type Change, mostSessions, overYears, spanOf } from '#app/_data/over-years.ts';
import { BarTable } from '#app/_views/bar-table.tsx';
import { JsonLd } from '#app/_views/json-ld.tsx';
import { Shell } from '#app/_views/shell.tsx';
import { inPlaces } from '#app/_views/year-chart.tsx';

const { years, figuresOf, changes } = overYears(catalogue);
const figures = figuresOf(catalogue.talks);
const { first, last, risen, fallen } = changes();

const TITLE = 'Over the years';
const INSIGHT = { name: 'The conference in numbers', path: '/insight' };

export const metadata = pageMetadata({
  title: `${TITLE}: all conferences in figures`,
  heading: TITLE,
  description: `${count(catalogue.talks.length, 'session')} of ${count(catalogue.conferences.length, 'conference')} in figures: sessions per year, topics that rose and fell, and the people and companies with most sessions.`,
  path: overYearsPath,
});

export default function Page() {
  return (
    <Shell skipTo="figures">
      <JsonLd data={breadcrumbJsonLd([INSIGHT, { name: TITLE, path: overYearsPath }])} />
      <PageHead
        title={TITLE}
        figure={count(catalogue.talks.length, 'session')}
        under={spanOf(years)}
        above={[INSIGHT]}
      >
        <Facts>
          <p>
            <a href={conferencesPath}>{count(catalogue.conferences.length, 'conference')}</a> together. The
            years differ in size, so topics are compared by their share of all sessions.
          </p>
        </Facts>
      </PageHead>
      <SessionsPerYear />
      {risen.length > 0 && (
        <TextBlock heading="Topics that rose">
          <Changes id="risen" what="rose" changes={risen.slice(0, FIRST)} />
        </TextBlock>
      )}
      {fallen.length > 0 && (
        <TextBlock heading="Topics that fell">
          <Changes id="fallen" what="fell" changes={fallen.slice(0, FIRST)} />
          <p>
            <a href="/topics">All topics, A to Z</a>
          </p>
        </TextBlock>
      )}
      {MOST.map(({ id, heading, of, many, things, pathOf }) => (
        <TextBlock key={id} heading={heading}>
          <BarTable
            id={id}
            of={of}
            caption={`The ${Math.min(FIRST, things.length)} ${many} with most sessions, of ${grouped(things.length)}.`}
            bars={mostSessions(things, FIRST, pathOf)}
          />
          <p>
            <a href={`/${id}`}>All {many}, A to Z</a>
          </p>
        </TextBlock>
      ))}
    </Shell>
  );
}

/** How many lines of longer lists. */
const FIRST = 15;

const MOST = [
  {
    id: 'companies',
    heading: 'Companies',
    of: 'Company',
    many: 'companies',
    things: catalogue.companies,
    pathOf: companyPath,
  },
  {
    id: 'speakers',
    heading: 'Speakers',
    of: 'Speaker',
    many: 'speakers',
    things: catalogue.people,
    pathOf: speakerPath,
  },
  {
    id: 'tracks',
    heading: 'Tracks',
    of: 'Track',
    many: 'tracks',
    things: catalogue.tracks,
    pathOf: trackPath,
  },
].filter(({ things }) => things.length > 0);

function SessionsPerYear() {
  const most = Math.max(...figures.map(({ sessions }) => sessions));
  return (
    <PageGrid>
      <ChartTable
        id="sessions"
        caption="Sessions per year. Solid: with a recording. Hollow: without. Each year leads to its sessions."
        of="Year"
        columns={[{ head: 'Sessions' }, { head: 'Recorded', as: 'number' }, { head: 'Where', as: 'aside' }]}
        rows={figures.map(({ year, sessions, recorded, places, href }) => ({
          name: year,
          href,
          cells: [
            <Length key="n" n={sessions} most={most} solid={recorded} />,
            percent(recorded / sessions),
            inPlaces(places),
          ],
        }))}
        wide
      />
    </PageGrid>
  );
}

/** Topics by the change of their share, with the shares before and after it. */
function Changes({ id, what, changes }: { id: string; what: string; changes: readonly Change[] }) {
  const most = Math.max(...changes.map(({ change }) => Math.abs(change)));
  return (
    <ChartTable
      id={id}
      caption={`The ${changes.length} topics whose share of all sessions ${what} most from ${first} to ${last}. The change is in percentage points.`}
      of="Topic"
      columns={[{ head: 'Change' }, { head: 'Share', as: 'number' }]}
      rows={changes.map(({ name, href, before, after, change }) => ({
        name,
        href,
        cells: [
          <Length key="change" n={Math.abs(change)} most={most} label={points(change)} />,
          `${percent(before)} to ${percent(after)}`,
        ],
      }))}
    />
  );
}

/** “+12.3” or “−0.4” */
const points = (change: number) => `${change < 0 ? '−' : '+'}${Math.abs(change * 100).toFixed(1)}`;
