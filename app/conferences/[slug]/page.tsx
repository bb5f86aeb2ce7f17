import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { conferencePath } from '#lib/site.ts';
import { catalogue, findConference, reportsOf, talksOf } from '#app/catalogue.ts';
import { ConferenceProgramme } from '#app/conference-programme.tsx';
import { pageMetadata } from '#app/metadata.ts';
import { staticParams } from '#app/params.ts';
import { ledeOf } from '#app/words.ts';

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
  const { slug } = await params;
  const conference = findConference(slug);
  if (!conference) return {};
  return pageMetadata({
    title: conference.name,
    description: ledeOf(talksOf(slug), reportsOf(slug)),
    path: conferencePath(slug),
  });
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const conference = findConference(slug);
  if (!conference) notFound();
  return <ConferenceProgramme conference={conference} path={conferencePath(slug)} />;
}
