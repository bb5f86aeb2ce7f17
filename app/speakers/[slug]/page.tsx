import { count } from '#lib/wording/counts.ts';
import type { Person } from '#lib/catalogue/schema.ts';
import { FoldedLinks } from '#components/ui/folded-links.tsx';
import { personJsonLd } from '#lib/export/json-ld/json-ld-person.ts';
import { companyPath, speakerPath } from '#lib/addresses.ts';
import { dynamicPage } from '#app/_views/dynamic-page.ts';
import { catalogue, conferenceNames, findPerson, findTalks } from '#app/_data/catalogue.ts';
import { JsonLd } from '#app/_views/json-ld.tsx';
import { pageMetadata } from '#app/_data/metadata.ts';
import { imageOfSpeaker } from '#app/_data/page-images.ts';
import { calendarOf, feedsOf, markdownOf } from '#app/_data/page-files.ts';
import { companiesOf, creditsOf, creditText, type PersonYear, yearsOfPerson } from '#app/_data/people.ts';
import { SpeakerYears } from '#app/_views/speaker-years.tsx';
import { SubjectPage } from '#app/_views/subject-page.tsx';
import { listAnd } from '#lib/wording/lists.ts';

const route = dynamicPage({
  param: 'slug',
  values: catalogue.people.map(({ slug }) => slug),
  find: findPerson,
  metadata(person, slug) {
    const credits = creditsOf(person).map(creditText);
    return pageMetadata({
      title: `${person.name}: sessions`,
      heading: person.name,
      description: `${person.name}${credits.length > 0 ? ` (${credits.join('; ')})` : ''}: ${count(person.talks.length, 'session')}, with videos and notes.`,
      path: speakerPath(slug),
      image: imageOfSpeaker(person),
      files: [
        ...feedsOf(speakerPath(slug)),
        ...calendarOf(speakerPath(slug), findTalks(person.talks)),
        markdownOf(speakerPath(slug)),
      ],
    });
  },
  render(person, slug) {
    const talks = findTalks(person.talks);
    const years = yearsOfPerson(person);
    const isOverYears = years.length > 1;
    const others = new Map(
      talks
        .flatMap(({ speakers }) => speakers)
        .filter((other) => other.slug !== slug)
        .map((other) => [other.slug, other.name]),
    );
    return (
      <>
        <JsonLd data={personJsonLd(catalogue, person)} />
        <SubjectPage
          index="Speakers"
          name={person.name}
          slug={slug}
          talks={talks}
          chart={isOverYears && <SpeakerYears name={person.name} years={years} />}
        >
          {isOverYears ? <Companies years={years} /> : <Credits person={person} />}
          {others.size > 0 && (
            <div>
              On stage with{' '}
              <FoldedLinks links={[...others].map(([slug, name]) => ({ name, path: speakerPath(slug) }))} />
            </div>
          )}
          {person.spellings.length > 1 && <p>Also written {listAnd(person.spellings.slice(1))}</p>}
        </SubjectPage>
      </>
    );
  },
});

/** Every role and company that someone was credited with. */
const Credits = ({ person }: { person: Person }) =>
  creditsOf(person).map((credit) => (
    <p key={creditText(credit)}>
      {credit.role}
      {credit.role && credit.company && ', '}
      {credit.company && credit.companySlug ? (
        <a href={companyPath(credit.companySlug)}>{credit.company}</a>
      ) : (
        credit.company
      )}
      {conferenceNames && ` (${listAnd(credit.conferences.map((name) => conferenceNames?.[name] ?? name))})`}
    </p>
  ));

/** The companies that someone spoke for, and when. */
const Companies = ({ years }: { years: readonly PersonYear[] }) =>
  companiesOf(years).map(({ path, name, years }) => (
    <p key={path}>
      <a href={path}>{name}</a> {years}
    </p>
  ));

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
