import { ChartTable } from '#components/ui/chart-table.tsx';
import { Length } from '#components/ui/length.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import type { Talk } from '#lib/catalogue/schema.ts';
import type { Facet } from '#lib/search/facets.ts';
import { count, percent } from '#lib/wording/counts.ts';
import { catalogue } from '#app/_data/catalogue.ts';
import { overYears, type YearFigures } from '#app/_data/over-years.ts';

const { figuresOf } = overYears(catalogue);

interface Subject {
  facet: Facet;
  slug: string;
  name: string;
  talks: readonly Talk[];
}

/** The rise and fall of a subject: its sessions year by year, each year with a link to them. Nothing if all years but one have none. */
export function YearChart({ facet, slug, name, talks }: Subject) {
  const years = figuresOf(talks, { facet, slug });
  const most = Math.max(...years.map(({ sessions }) => sessions));
  if (!areSeveral(years)) return null;
  return (
    <PageGrid>
      <ChartTable
        id="over-the-years"
        caption={
          <>
            {name} over the years. {facet === 'tracks' ? OF_KNOWN : OF_ALL} Each year leads to its sessions.
          </>
        }
        of="Year"
        columns={[{ head: 'Sessions' }, { head: 'Share', as: 'number' }, { head: 'Where', as: 'aside' }]}
        rows={years.map(({ year, sessions, share, places, href }) => ({
          name: year,
          href,
          cells: [
            <Length key="n" n={sessions} most={most} />,
            share === null ? '–' : percent(share),
            inPlaces(places),
          ],
        }))}
        wide
      />
    </PageGrid>
  );
}

const OF_ALL = 'The share is that of all sessions of the year, because the years differ in size.';
const OF_KNOWN =
  'The share is that of the year’s sessions whose track is known; there is none where that is fewer than half of them.';

/** When a subject had most sessions, and when the largest share of a year; nothing if it was in one year only. */
export function Peak({ facet, slug, talks }: Omit<Subject, 'name'>) {
  const years = figuresOf(talks, { facet, slug });
  if (!areSeveral(years)) return null;
  const most = years.toSorted((a, b) => b.sessions - a.sessions)[0];
  const largest = years.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0];
  if (!most || !largest) return null;
  const share = largest.share === null || largest.share === 0 ? '' : percent(largest.share);
  return (
    <p>
      Most in {most.year}, with {count(most.sessions, 'session')}
      {share && largest === most && `, ${share} of that year`}
      {share && largest !== most && `; the largest share in ${largest.year}, with ${share}`}
    </p>
  );
}

const areSeveral = (years: readonly YearFigures[]) => years.filter(({ sessions }) => sessions > 0).length > 1;

/** “Barcelona 11 · San Diego 9” */
export const inPlaces = (places: YearFigures['places']) =>
  places.map(({ name, sessions }) => `${name}\u00a0${sessions}`).join(' · ');
