import { Answer } from '#components/sessions/answer.tsx';
import type { TalkList } from '#components/sessions/query/facets.ts';
import { type Engine, engineOf } from '#components/sessions/query/search-engine.ts';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { conferencePath, conferencesPath, dayPath } from '#lib/addresses.ts';
import type { Talk } from '#lib/catalogue/schema.ts';
import { buildIndex } from '#lib/search/index.ts';
import { searchTalks } from '#lib/search/of-catalogue.ts';
import { parseQuery } from '#lib/search/query.ts';
import { talks as collection } from '#lib/search/talks.ts';
import { grouped } from '#lib/wording/counts.ts';
import { allTalksOf, catalogue, conferenceSlugs, featured, talksOf } from '#app/_data/catalogue.ts';
import { toTalkList } from '#app/_data/rows.ts';
import { scopesOf } from './session-list.tsx';

/** The answer to the query part of an address; `null` where the page at that path has no list to ask. */
export function answerTo(path: string, search: string) {
  const page = listedAt(path);
  if (!page) return null;
  const { talks, conference, widens } = page;
  return (
    <div data-answer="">
      <noscript>
        <Answer
          path={path}
          conferencePath={conferencePath(conference)}
          query={parseQuery(search)}
          scopes={widens ? scopesOf(talks, conference) : []}
          listAt={(place) => (place === '' ? toTalkList(talks) : listAt(place))}
          engineAt={engineAt}
        />
      </noscript>
    </div>
  );
}

interface Listed {
  talks: readonly Talk[];
  conference: string;
  widens: boolean;
}

/** In place of an answer to a query of more characters than the server takes; `null` as above. */
export const tooLong = (path: string, longest: number) =>
  listedAt(path) && (
    <div data-answer="">
      <noscript>
        <PageGrid>
          <div />
          <p>
            {`This search was not carried out: it has more than ${grouped(longest)} characters. Shorten it.`}
          </p>
        </PageGrid>
      </noscript>
    </div>
  );

/** The list that stands on a page. */
function listedAt(path: string): Listed | null {
  const conference =
    path === '/' ? featured?.slug : conferenceSlugs.find((slug) => conferencePath(slug) === path);
  if (conference !== undefined) return { talks: talksOf(conference), conference, widens: true };
  const talks = catalogue.talks.filter(({ date }) => date !== null && dayPath(date) === path);
  return talks[0] ? { talks, conference: talks[0].conference, widens: false } : null;
}

const talksAt = (path: string): readonly Talk[] =>
  path === conferencesPath
    ? catalogue.talks
    : allTalksOf(conferenceSlugs.find((slug) => conferencePath(slug) === path) ?? '');

/** The talks of a conference, or of all, by path; each made once. */
const listAt = once((path: string): TalkList => toTalkList(talksAt(path)));

const engineAt = once((path: string): Engine => {
  const records = searchTalks(talksAt(path), catalogue);
  return engineOf(buildIndex(records, collection), records);
});

/** Keep what is made for a path: there are as many as conferences, and one more. */
function once<T>(make: (path: string) => T): (path: string) => T {
  const made = new Map<string, T>();
  return (path) => {
    const known = made.get(path);
    if (known !== undefined) return known;
    const one = make(path);
    made.set(path, one);
    return one;
  };
}
