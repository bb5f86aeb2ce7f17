import { Facts } from '#components/page/facts.tsx';
import { NearestTalks } from '#components/palette/nearest-talks.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { SuggestedLinks } from '#components/ui/suggested-links.tsx';
import { count } from '#lib/wording/counts.ts';
import { catalogue } from './_data/catalogue.ts';
import { Shell } from './_views/shell.tsx';

export const metadata = { title: 'Page not found', robots: { index: false } };

export default function NotFound() {
  const { talks, conferences, people, companies, reports } = catalogue;
  return (
    <Shell>
      <PageHead title="There is no page at this address">
        <Facts>
          <p>It may be mistyped or cut short: addresses here never change. Try one of these:</p>
        </Facts>
        <SuggestedLinks
          links={[
            { name: 'Programme', path: '/', what: count(talks.length, 'session') },
            {
              name: 'Conferences',
              path: '/conferences',
              what: count(conferences.length, 'conference'),
            },
            { name: 'Speakers', path: '/speakers', what: count(people.length, 'speaker') },
            { name: 'Companies', path: '/companies', what: count(companies.length, 'company', 'companies') },
            { name: 'Topics', path: '/topics', what: 'projects and subjects' },
            { name: 'Reports', path: '/notes', what: count(reports.length, 'report') },
          ]}
        />
        <NearestTalks />
      </PageHead>
    </Shell>
  );
}
