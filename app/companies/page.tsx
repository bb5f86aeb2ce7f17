import { count } from '#components/counts.ts';
import { LetterIndex } from '#components/letter-index.tsx';
import { PageHead } from '#components/page-head.tsx';
import { companyPath } from '#lib/site.ts';
import { catalogue } from '#app/catalogue.ts';
import { pageMetadata } from '#app/metadata.ts';
import { Shell } from '#app/shell.tsx';

export const metadata = pageMetadata({
  title: 'Companies',
  description: `The ${catalogue.companies.length} companies that speakers came from, A to Z.`,
  path: '/companies',
});

export default function Page() {
  const { companies } = catalogue;
  return (
    <Shell current="Companies" skipTo="companies">
      <PageHead
        title="Companies"
        figure={count(companies.length, 'company', 'companies')}
        under="as credited at the time"
      />
      <LetterIndex
        one="company"
        many="companies"
        entries={companies.map(({ slug, name, spellings, people, talks }) => ({
          name,
          path: companyPath(slug),
          about: count(people.length, 'speaker'),
          sessions: talks.length,
          also: spellings.slice(1),
        }))}
      />
    </Shell>
  );
}
