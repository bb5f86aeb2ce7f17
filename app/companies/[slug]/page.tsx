import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { count } from '#lib/wording/counts.ts';
import { LinkList } from '#components/ui/link-list.tsx';
import { companyPath, speakerPath } from '#lib/addresses.ts';
import { catalogue, findTalks } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { feedsOf, markdownOf } from '#app/_data/page-files.ts';
import { staticParams } from '#app/_data/params.ts';
import { SubjectPage } from '#app/_views/subject-page.tsx';
import { listAnd } from '#lib/wording/lists.ts';

export const dynamicParams = false;

interface Props {
  params: Promise<{ slug: string }>;
}

export const generateStaticParams = () =>
  staticParams(
    'slug',
    catalogue.companies.map(({ slug }) => slug),
  );

const findCompany = (wanted: string) => catalogue.companies.find(({ slug }) => slug === wanted);

const filesOf = (slug: string) => [...feedsOf(companyPath(slug)), markdownOf(companyPath(slug))];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const company = findCompany(slug);
  if (!company) return {};
  const { name, people, talks } = company;
  return pageMetadata({
    title: `${name}: sessions and speakers`,
    heading: name,
    description: `${count(talks.length, 'session')} by ${count(people.length, 'speaker')} from ${name}, with videos and notes.`,
    path: companyPath(slug),
    files: filesOf(slug),
  });
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const company = findCompany(slug);
  if (!company) notFound();
  const own = new Set(company.people);
  const people = catalogue.people.filter((person) => own.has(person.slug));
  return (
    <SubjectPage index="Companies" name={company.name} slug={slug} talks={findTalks(company.talks)}>
      <p>
        {count(people.length, 'speaker')}:{' '}
        <LinkList links={people.map(({ name, slug }) => ({ name, path: speakerPath(slug) }))} />
      </p>
      {company.spellings.length > 1 && <p>Also written {listAnd(company.spellings.slice(1))}</p>}
    </SubjectPage>
  );
}
