import { count } from '#lib/wording/counts.ts';
import { LetterIndex } from '#components/index-pages/letter-index.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { catalogue } from '#app/_data/catalogue.ts';
import { speakers } from '#app/_data/letters.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { Shell } from '#app/_views/shell.tsx';

export const metadata = pageMetadata({
  title: 'Speakers',
  description: `All ${catalogue.people.length} speakers, A to Z.`,
  path: '/speakers',
});

export default function Page() {
  const { people, talks } = catalogue;
  return (
    <Shell current="Speakers" skipTo="speakers">
      <PageHead
        title="Speakers"
        figure={count(people.length, 'speaker')}
        under={`in ${count(talks.length, 'session')}`}
      />
      <LetterIndex {...speakers} />
    </Shell>
  );
}
