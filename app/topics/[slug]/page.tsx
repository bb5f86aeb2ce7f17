import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { count, overDays } from '#components/counts.ts';
import { Facts } from '#components/facts.tsx';
import { PageHead } from '#components/page-head.tsx';
import { Programme } from '#components/programme.tsx';
import { byDay } from '#components/row.ts';
import { topicPath } from '#lib/site.ts';
import { catalogue, conferenceNames, findTalks, findTopic } from '#app/catalogue.ts';
import { pageMetadata } from '#app/metadata.ts';
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

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const topic = findTopic(slug);
  if (!topic) return {};
  return pageMetadata({
    title: topic.name,
    description: `${count(topic.talks.length, 'session')} about ${topic.name}, with videos and notes.`,
    path: topicPath(slug),
  });
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const topic = findTopic(slug);
  if (!topic) notFound();
  const rows = toRows(findTalks(topic.talks));
  return (
    <Shell current="Topics" skipTo="sessions">
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
      </PageHead>
      <Programme rows={rows} conferences={conferenceNames} />
    </Shell>
  );
}
