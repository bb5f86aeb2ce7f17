import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { count, overDays } from '#components/counts.ts';
import { Facts } from '#components/facts.tsx';
import { LinkList } from '#components/link-list.tsx';
import { PageActions } from '#components/page-actions.tsx';
import { PageHead } from '#components/page-head.tsx';
import { Programme } from '#components/programme.tsx';
import { byDay } from '#components/row.ts';
import { breadcrumbJsonLd } from '#lib/export/json-ld.ts';
import { companyPath, speakerPath } from '#lib/site.ts';
import { catalogue, conferenceNames, findTalks } from '#app/catalogue.ts';
import { JsonLd } from '#app/json-ld.tsx';
import { pageMetadata } from '#app/metadata.ts';
import { feedsOf, markdownOf } from '#app/page-files.ts';
import { toRows } from '#app/rows.ts';
import { staticParams } from '#app/params.ts';
import { Shell } from '#app/shell.tsx';
import { listed } from '#app/words.ts';

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
  const rows = toRows(findTalks(company.talks));
  const people = catalogue.people.filter((person) => company.people.includes(person.slug));
  return (
    <Shell current="Companies" skipTo="sessions">
      <JsonLd
        data={breadcrumbJsonLd([
          { name: 'Companies', path: '/companies' },
          { name: company.name, path: companyPath(slug) },
        ])}
      />
      <PageHead
        title={company.name}
        figure={count(rows.length, 'session')}
        under={overDays(byDay(rows).filter(({ date }) => date).length)}
        above={[{ name: 'Companies', path: '/companies' }]}
      >
        <Facts>
          <p>
            {count(people.length, 'speaker')}:{' '}
            <LinkList links={people.map(({ name, slug }) => ({ name, path: speakerPath(slug) }))} />
          </p>
          {company.spellings.length > 1 && <p>Also written {listed(company.spellings.slice(1))}</p>}
        </Facts>
        <PageActions rows={rows} />
      </PageHead>
      <Programme rows={rows} conferences={conferenceNames} />
    </Shell>
  );
}
