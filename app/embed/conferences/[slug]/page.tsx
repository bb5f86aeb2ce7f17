import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { conferencePath } from '#lib/addresses.ts';
import { allTalksOf, catalogue, findConference } from '#app/_data/catalogue.ts';
import { EmbeddedList } from '#app/_views/embed-list.tsx';
import { embedMetadata } from '#app/_data/metadata.ts';
import { staticParams } from '#app/_data/params.ts';

export const dynamicParams = false;

interface Props {
  params: Promise<{ slug: string }>;
}

export const generateStaticParams = () =>
  staticParams(
    'slug',
    catalogue.conferences.map(({ slug }) => slug),
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const conference = findConference((await params).slug);
  return conference
    ? embedMetadata({ title: `${conference.name}, for a frame`, of: conferencePath(conference.slug) })
    : {};
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  if (!findConference(slug)) notFound();
  return <EmbeddedList talks={allTalksOf(slug)} path={conferencePath(slug)} />;
}
