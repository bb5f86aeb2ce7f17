import { count } from '#lib/wording/counts.ts';
import { FoldedLinks } from '#components/ui/folded-links.tsx';
import { TextBlock } from '#components/page/text-block.tsx';
import { companyPath, speakerPath } from '#lib/addresses.ts';
import { dynamicPage } from '#app/_views/dynamic-page.ts';
import { catalogue, findTalks } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { feedsOf, markdownOf } from '#app/_data/page-files.ts';
import { Moved } from '#app/_views/moved.tsx';
import { slugOfName } from '#lib/catalogue/names/slug.ts';
import { SubjectPage } from '#app/_views/subject-page.tsx';
import { listAnd } from '#lib/wording/lists.ts';

/** Every company by its slug and, as spellings were joined later, by those that its spellings would have. */
const companies = new Map([
  ...catalogue.companies.flatMap((company) =>
    company.spellings.map((spelling) => [slugOfName(spelling), company] as const),
  ),
  ...catalogue.companies.map((company) => [company.slug, company] as const),
]);

const route = dynamicPage({
  param: 'slug',
  values: [...companies.keys()],
  find: (wanted) => companies.get(wanted),
  metadata({ slug, name, people, talks }, wanted) {
    const metadata = pageMetadata({
      title: `${name}: sessions and speakers`,
      heading: name,
      description: `${count(talks.length, 'session')} by ${count(people.length, 'speaker')} from ${name}, with videos and notes.`,
      path: companyPath(slug),
      files: [...feedsOf(companyPath(slug)), markdownOf(companyPath(slug))],
    });
    return slug === wanted ? metadata : { ...metadata, robots: { index: false } };
  },
  render(company, slug) {
    if (company.slug !== slug) return <Moved title={company.name} path={companyPath(company.slug)} />;
    const own = new Set(company.people);
    const people = catalogue.people.filter((person) => own.has(person.slug));
    const links = people.map(({ name, slug }) => ({ name, path: speakerPath(slug) }));
    return (
      <SubjectPage
        index="Companies"
        name={company.name}
        slug={slug}
        talks={findTalks(company.talks)}
        below={
          <TextBlock heading={count(people.length, 'speaker')}>
            <div>
              <FoldedLinks links={links} />
            </div>
          </TextBlock>
        }
      >
        {company.spellings.length > 1 && <p>Also credited as {listAnd(company.spellings.slice(1))}</p>}
      </SubjectPage>
    );
  },
});

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
