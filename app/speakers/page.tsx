import { count } from '#components/counts.ts';
import { LetterIndex } from '#components/letter-index.tsx';
import { PageHead } from '#components/page-head.tsx';
import { speakerPath } from '#lib/site.ts';
import { catalogue } from '#app/catalogue.ts';
import { pageMetadata } from '#app/metadata.ts';
import { creditsOf, creditText } from '#app/people.ts';
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
      <LetterIndex
        one="speaker"
        many="speakers"
        entries={people.map((person) => ({
          name: person.name,
          path: speakerPath(person.slug),
          about: creditsOf(person).map(creditText).join('; '),
          sessions: person.talks.length,
          also: person.spellings.slice(1),
        }))}
      />
    </Shell>
  );
}
