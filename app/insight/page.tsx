import { notFound } from 'next/navigation';
import { featured } from '#app/_data/catalogue.ts';
import { InsightPage } from '#app/_views/insight-page.tsx';
import { pageMetadata } from '#app/_data/metadata.ts';

export const metadata = pageMetadata({
  title: 'The conference in numbers',
  description: `${featured?.name ?? 'A conference'} in figures: its sessions by track, kind, company, topic and speaker.`,
  path: '/insight',
});

export default function Page() {
  if (!featured) notFound();
  return <InsightPage conference={featured} path="/insight" />;
}
