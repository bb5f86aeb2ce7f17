import { notFound } from 'next/navigation';
import { count } from '#lib/wording/counts.ts';
import { LetterIndex } from '#components/index-pages/letter-index.tsx';
import { isDivided, letterPages, letterPath } from '#components/index-pages/letters.ts';
import { PageHead } from '#components/page/page-head.tsx';
import type { LetterList } from '#app/_data/letters.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { staticParams } from '#app/_data/params.ts';
import { Shell } from './shell.tsx';

/** The pages of a list that is too long for one: its letters. */
const pagesOf = ({ entries }: LetterList) => (isDivided(entries) ? letterPages(entries) : []);

export const letterParams = (list: LetterList) =>
  staticParams(
    'letter',
    pagesOf(list).map(({ page }) => page),
  );

export function letterMetadata(list: LetterList, letter: string) {
  const page = pagesOf(list).find((one) => one.page === letter);
  if (!page) return {};
  return pageMetadata({
    title: `${list.title}: ${page.name}`,
    description: `The ${list.many} of this catalogue under “${page.name}”.`,
    path: letterPath(list.path, letter),
  });
}

/** One letter of a list. */
export function LetterPage({ list, letter }: { list: LetterList; letter: string }) {
  const { title, one, many, path, entries } = list;
  const page = pagesOf(list).find((one) => one.page === letter);
  if (!page) notFound();
  const here = page.groups.reduce((sum, group) => sum + group.entries.length, 0);
  return (
    <Shell current={title} skipTo={many}>
      <PageHead
        title={`${title}: ${page.name}`}
        figure={count(here, one, many)}
        under={`of ${count(entries.length, one, many)}`}
        above={[{ name: title, path }]}
      />
      <LetterIndex one={one} many={many} entries={entries} path={path} page={letter} />
    </Shell>
  );
}
