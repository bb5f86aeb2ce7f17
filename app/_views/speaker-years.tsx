import { ChartTable } from '#components/ui/chart-table.tsx';
import { KindKey, KindRow } from '#components/talk/kind-row.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { creditText, type PersonYear } from '#app/_data/people.ts';

/** What a speaker gave year by year, a mark for each talk, and as whom: role and company as they were printed at the time. */
export function SpeakerYears({ name, years }: { name: string; years: readonly PersonYear[] }) {
  return (
    <PageGrid>
      <ChartTable
        id="over-the-years"
        caption={`${name} over the years, with role and company as they were printed at the time. Each year leads to its sessions.`}
        of="Year"
        columns={[
          {
            head: (
              <>
                Sessions
                <KindKey of={years.flatMap(({ talks }) => talks.map(({ kind }) => kind))} />
              </>
            ),
          },
          { head: 'At the time' },
        ]}
        rows={years.map(({ year, talks, credits, href }) => ({
          name: year,
          href,
          cells: [
            <KindRow key="talks" of={talks.map(({ kind }) => kind)} />,
            credits.map(creditText).join(' · '),
          ],
        }))}
        wide
      />
    </PageGrid>
  );
}
