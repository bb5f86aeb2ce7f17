import { count } from '#lib/wording/counts.ts';
import { LetterIndex } from '#components/index-pages/letter-index.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { catalogue } from '#app/catalogue.ts';
import { speakers } from '#app/letters.ts';
import { pageMetadata } from '#app/metadata.ts';
import { Shell } from '#app/shell.tsx';

export const metadata = pageMetadata({
  title: 'Speakers',
  description: `The ${catalogue.people.length} people who speak in the sessions of this catalogue, A to Z.`,
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
