import { count } from '#lib/wording/counts.ts';
import { LetterIndex } from '#components/index-pages/letter-index.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { catalogue } from '#app/catalogue.ts';
import { companies } from '#app/letters.ts';
import { pageMetadata } from '#app/metadata.ts';
import { Shell } from '#app/shell.tsx';

export const metadata = pageMetadata({
  title: 'Companies',
  description: `The ${catalogue.companies.length} companies that speakers came from, A to Z.`,
  path: '/companies',
});

export default function Page() {
  return (
    <Shell current="Companies" skipTo="companies">
      <PageHead
        title="Companies"
        figure={count(catalogue.companies.length, 'company', 'companies')}
        under="as credited at the time"
      />
      <LetterIndex {...companies} />
    </Shell>
  );
}
