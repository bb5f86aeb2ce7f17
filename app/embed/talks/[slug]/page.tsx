import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmbedFrame } from '#components/embed/embed-frame.tsx';
import { EmbedTalk } from '#components/embed/embed-talk.tsx';
import { talkPath } from '#lib/addresses.ts';
import { catalogue, findConference, findTalk } from '#app/_data/catalogue.ts';
import { embedMetadata } from '#app/_data/metadata.ts';
import { staticParams } from '#app/_data/params.ts';
import { toRows } from '#app/_data/rows.ts';
import { talkTitle } from '#app/_data/talk-title.ts';

export const dynamicParams = false;

interface Props {
  params: Promise<{ slug: string }>;
}

// A frame that was pasted once shows its talk for ever, whatever the talk's slug is today.
export const generateStaticParams = () =>
  staticParams('slug', [...catalogue.talks.map(({ slug }) => slug), ...Object.keys(catalogue.redirects)]);

const find = (slug: string) => findTalk(slug) ?? findTalk(catalogue.redirects[slug] ?? '');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const talk = find((await params).slug);
  return talk ? embedMetadata({ title: `${talkTitle(talk)}, for a frame`, of: talkPath(talk.slug) }) : {};
}

export default async function Page({ params }: Props) {
  const talk = find((await params).slug);
  if (!talk) notFound();
  const conference = findConference(talk.conference)?.shortName ?? '';
  return (
    <EmbedFrame path={talkPath(talk.slug)}>
      {toRows([talk]).map((row) => (
        <EmbedTalk key={row.slug} row={row} conference={conference} level={1} />
      ))}
    </EmbedFrame>
  );
}
