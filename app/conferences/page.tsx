import { ConferenceLedger } from '#components/index-pages/conference-ledger.tsx';
import { Facts } from '#components/page/facts.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { overYearsPath } from '#lib/addresses.ts';
import { catalogue } from '#app/_data/catalogue.ts';
import { conferencesByYear } from '#app/_data/conferences.ts';
import { count, grouped } from '#lib/wording/counts.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { Shell } from '#app/_views/shell.tsx';

export const metadata = pageMetadata({
  title: 'Conferences',
  description: 'Every conference here, with its sessions, recordings and notes in numbers.',
  path: '/conferences',
});

export default function Page() {
  const { conferences, talks } = catalogue;
  return (
    <Shell current="Conferences" skipTo="conferences">
      <PageHead
        title="Conferences"
        figure={grouped(talks.length)}
        under={`${talks.length === 1 ? 'session' : 'sessions'} at ${count(conferences.length, 'conference')}`}
      >
        <Facts>
          <p>Newest first. Solid: sessions with a recording. Hollow: those without.</p>
          <p>
            <a href={overYearsPath}>Topics, people and companies over the years</a>
          </p>
        </Facts>
      </PageHead>
      <PageGrid>
        <ConferenceLedger years={conferencesByYear()} />
      </PageGrid>
    </Shell>
  );
}
