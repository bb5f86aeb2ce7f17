import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { count, overDays } from '#components/counts.ts';
import { Facts } from '#components/facts.tsx';
import { PageActions } from '#components/page-actions.tsx';
import { PageHead } from '#components/page-head.tsx';
import { Programme } from '#components/programme.tsx';
import { byDay } from '#components/row.ts';
import { breadcrumbJsonLd } from '#lib/export/json-ld.ts';
import { topicPath } from '#lib/site.ts';
import { catalogue, conferenceNames, findTalks, findTopic } from '#app/catalogue.ts';
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
    catalogue.topics.filter(({ talks }) => talks.length > 0).map(({ slug }) => slug),
  );

const filesOf = (slug: string) => [...feedsOf(topicPath(slug)), markdownOf(topicPath(slug))];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const topic = findTopic(slug);
  if (!topic) return {};
  return pageMetadata({
    title: `${topic.name}: sessions on the topic`,
    heading: topic.name,
    description: `${count(topic.talks.length, 'session')} about ${topic.name}, with videos and notes.`,
    path: topicPath(slug),
    files: filesOf(slug),
  });
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const topic = findTopic(slug);
  if (!topic) notFound();
  const rows = toRows(findTalks(topic.talks));
  return (
    <Shell current="Topics" skipTo="sessions">
      <JsonLd
        data={breadcrumbJsonLd([
          { name: 'Topics', path: '/topics' },
          { name: topic.name, path: topicPath(slug) },
        ])}
      />
      <PageHead
        title={topic.name}
        figure={count(rows.length, 'session')}
        under={overDays(byDay(rows).filter(({ date }) => date).length)}
        above={[{ name: 'Topics', path: '/topics' }]}
      >
        <Facts>
          <p>
            Told by the words {listed([topic.name, ...topic.aliases].map((word) => `“${word}”`))} in titles,
            notes and tags
          </p>
        </Facts>
        <PageActions rows={rows} />
      </PageHead>
      <Programme rows={rows} conferences={conferenceNames} />
    </Shell>
  );
}
