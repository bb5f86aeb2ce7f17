import { count } from '#lib/wording/counts.ts';
import { LetterIndex } from '#components/index-pages/letter-index.tsx';
import { isDivided, letterPages, letterPath } from '#components/index-pages/letters.ts';
import { PageHead } from '#components/page/page-head.tsx';
import type { LetterList } from '#app/_data/letters.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { dynamicPage } from './dynamic-page.ts';
import { Shell } from './shell.tsx';

/** The letter pages of an index that is too long for one page. */
const pagesOf = ({ entries }: LetterList) => (isDivided(entries) ? letterPages(entries) : []);

/** The route of an index's letter pages. */
export const letterRoute = (list: LetterList) =>
  dynamicPage({
    param: 'letter',
    values: pagesOf(list).map(({ page }) => page),
    find: (letter) => pagesOf(list).find(({ page }) => page === letter),
    metadata: ({ name, page }) =>
      pageMetadata({
        title: `${list.title}: ${name}`,
        description: `The ${list.many} of this catalogue under “${name}”.`,
        path: letterPath(list.path, page),
      }),
    render: (page) => <LetterPage list={list} page={page} />,
  });

function LetterPage({ list, page }: { list: LetterList; page: ReturnType<typeof pagesOf>[number] }) {
  const { title, one, many, path, entries } = list;
  const here = page.groups.reduce((sum, group) => sum + group.entries.length, 0);
  return (
    <Shell current={title} skipTo={many}>
      <PageHead
        title={`${title}: ${page.name}`}
        figure={count(here, one, many)}
        under={`of ${count(entries.length, one, many)}`}
        above={[{ name: title, path }]}
      />
      <LetterIndex one={one} many={many} entries={entries} path={path} page={page.page} />
    </Shell>
  );
}
