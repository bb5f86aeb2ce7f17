import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { fullTitle } from '#lib/wording/kinds.ts';
import { talkPath } from '#lib/addresses.ts';
import { kinds } from '#lib/wording/kinds.ts';
import { fullDate } from '#lib/wording/dates.ts';
import { catalogue, findConference, findTalk } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { filesOfTalk, oembedOfTalk } from '#app/_data/page-files.ts';
import { Moved } from '#app/_views/moved.tsx';
import { staticParams } from '#app/_data/params.ts';
import { TalkPage } from '#app/_views/talk-page.tsx';
import { talkTitle } from '#app/_data/talk-title.ts';
import { speakersOf } from '#app/_data/words.ts';

export const dynamicParams = false;

interface Props {
  params: Promise<{ slug: string }>;
}

export const generateStaticParams = () =>
  staticParams('slug', [...catalogue.talks.map(({ slug }) => slug), ...Object.keys(catalogue.redirects)]);

const movedTo = (slug: string) => findTalk(catalogue.redirects[slug] ?? '');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const moved = movedTo(slug);
  const talk = findTalk(slug) ?? moved;
  if (!talk) return {};
  const { kind, date, conference } = talk;
  const by = talk.speakers.length > 0 ? ` by ${speakersOf(talk)}` : '';
  return {
    ...pageMetadata({
      title: talkTitle(talk),
      heading: fullTitle(talk),
      description: `${kinds[kind].label}${by} at ${findConference(conference)?.name}${date ? `, ${fullDate(date)}` : ''}.`,
      path: talkPath(talk.slug),
      image: { path: talkPath(talk.slug), alt: `${fullTitle(talk)}${by}` },
      files: [...filesOfTalk(talk), ...oembedOfTalk(talk)],
    }),
    ...(moved && { robots: { index: false } }),
  };
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const talk = findTalk(slug);
  if (talk) return <TalkPage talk={talk} />;
  const moved = movedTo(slug);
  if (!moved) notFound();
  return <Moved title={moved.title} path={talkPath(moved.slug)} />;
}
