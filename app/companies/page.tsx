import { count } from '#lib/wording/counts.ts';
import { LetterIndex } from '#components/index-pages/letter-index.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { catalogue } from '#app/_data/catalogue.ts';
import { companies } from '#app/_data/letters.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { Shell } from '#app/_views/shell.tsx';

export const metadata = pageMetadata({
  title: 'Companies',
  description: `All ${catalogue.companies.length} companies that speakers came from, A to Z.`,
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
