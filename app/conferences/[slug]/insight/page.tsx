import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { insightPath } from '#lib/addresses.ts';
import { catalogue, findConference } from '#app/_data/catalogue.ts';
import { InsightPage } from '#app/_views/insight-page.tsx';
import { pageMetadata } from '#app/_data/metadata.ts';
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
  const { slug } = await params;
  const conference = findConference(slug);
  if (!conference) return {};
  return pageMetadata({
    title: `${conference.name}: insight`,
    description: `${conference.name} in figures: its sessions by track, kind, company, topic and speaker.`,
    path: insightPath(slug),
  });
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const conference = findConference(slug);
  if (!conference) notFound();
  return <InsightPage conference={conference} path={insightPath(slug)} />;
}
