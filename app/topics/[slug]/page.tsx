import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { count } from '#lib/wording/counts.ts';
import { topicPath } from '#lib/addresses.ts';
import { catalogue, findTalks, findTopic } from '#app/_data/catalogue.ts';
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
  return (
    <SubjectPage index="Topics" name={topic.name} slug={slug} talks={findTalks(topic.talks)}>
      <p>
        Told by the words {listAnd([topic.name, ...topic.aliases].map((word) => `“${word}”`))} in titles,
        notes and tags
      </p>
    </SubjectPage>
  );
}
