import { count } from '#lib/wording/counts.ts';
import { FindList } from '#components/index-pages/find-list.tsx';
import { GatheredGroup, IndexGroup } from '#components/index-pages/index-group.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { TextBlock } from '#components/page/text-block.tsx';
import type { Topic } from '#lib/catalogue/schema.ts';
import { topicPath } from '#lib/addresses.ts';
import { catalogue } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { Shell } from '#app/_views/shell.tsx';
import { LinkList } from '#components/ui/link-list.tsx';
import { listAnd } from '#lib/wording/lists.ts';

const found = catalogue.topics.filter(({ talks }) => talks.length > 0);
const used = found.filter(({ unlisted }) => !unlisted);
const unlisted = found.filter(({ unlisted }) => unlisted);
const unused = catalogue.topics.filter(({ talks }) => talks.length === 0);

export const metadata = pageMetadata({
  title: 'Topics',
  description: `The ${used.length} projects and subjects of the sessions.`,
  path: '/topics',
});

export default function Page() {
  return (
    <Shell current="Topics" skipTo="topics">
      <PageHead title="Topics" figure={count(used.length, 'topic')} under="projects and subjects" />
      <FindList
        one="topic"
        many="topics"
        parts={parts.map(({ heading, id }) => ({ name: heading, href: `#${id}` }))}
      >
        {parts.map((part) => (
          <IndexGroup key={part.id} {...part} />
        ))}
        <GatheredGroup gathers="count" about={false} />
      </FindList>
      {catalogue.tracks.length > 0 && (
        <TextBlock>
          <p>
            The conferences’ own grouping has pages, too: <a href="/tracks">all tracks, A to Z</a>.
          </p>
        </TextBlock>
      )}
      {unlisted.length > 0 && (
        <TextBlock>
          <p>
            Not listed, since so many sessions are about it that it tells none apart:{' '}
            <LinkList links={unlisted.map(({ name, slug }) => ({ name, path: topicPath(slug) }))} />.
          </p>
        </TextBlock>
      )}
      {unused.length > 0 && (
        <TextBlock>
          <p>No session yet on {listAnd(unused.map(({ name }) => name))}.</p>
        </TextBlock>
      )}
    </Shell>
  );
}

const entriesOf = (kind: Topic['kind']) =>
  used
    .filter((topic) => topic.kind === kind)
    .map(({ slug, name, aliases, talks }) => ({
      name,
      path: topicPath(slug),
      sessions: talks.length,
      also: aliases,
    }));

const parts = [
  { id: 'subjects', heading: 'Subjects', entries: entriesOf('subject') },
  { id: 'projects', heading: 'Projects', entries: entriesOf('project') },
].filter(({ entries }) => entries.length > 0);
