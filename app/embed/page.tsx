import { notFound } from 'next/navigation';
import { allTalksOf, featured } from '#app/_data/catalogue.ts';
import { EmbeddedList } from '#app/_views/embed-list.tsx';
import { embedMetadata } from '#app/_data/metadata.ts';

export const metadata = embedMetadata({ title: 'Sessions, for a frame', of: '/embed' });

/** The talks of the conference that the home page shows, for an iframe; each conference has such a page, too. */
export default function Page() {
  if (!featured) notFound();
  return <EmbeddedList talks={allTalksOf(featured.slug)} path="/" />;
}
