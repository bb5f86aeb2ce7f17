import { count } from '#lib/wording/counts.ts';
import { FoldedLinks } from '#components/ui/folded-links.tsx';
import { TextBlock } from '#components/page/text-block.tsx';
import { companyPath, speakerPath } from '#lib/addresses.ts';
import { dynamicPage } from '#app/_views/dynamic-page.ts';
import { catalogue, findTalks } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { feedsOf, markdownOf } from '#app/_data/page-files.ts';
import { SubjectPage } from '#app/_views/subject-page.tsx';
import { listAnd } from '#lib/wording/lists.ts';

const route = dynamicPage({
  param: 'slug',
  values: catalogue.companies.map(({ slug }) => slug),
  find: (wanted) => catalogue.companies.find(({ slug }) => slug === wanted),
  metadata({ name, people, talks }, slug) {
    return pageMetadata({
      title: `${name}: sessions and speakers`,
      heading: name,
      description: `${count(talks.length, 'session')} by ${count(people.length, 'speaker')} from ${name}, with videos and notes.`,
      path: companyPath(slug),
      files: [...feedsOf(companyPath(slug)), markdownOf(companyPath(slug))],
    });
  },
  render(company, slug) {
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
        {company.spellings.length > 1 && <p>Also written {listAnd(company.spellings.slice(1))}</p>}
      </SubjectPage>
    );
  },
});

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
