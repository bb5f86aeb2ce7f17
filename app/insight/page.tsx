import { notFound } from 'next/navigation';
import { catalogue } from '#app/_data/catalogue.ts';
import { InsightPage } from '#app/_views/insight-page.tsx';
import { pageMetadata } from '#app/_data/metadata.ts';

const [newest] = catalogue.conferences;

export const metadata = pageMetadata({
  title: 'Insight',
  description: `${newest?.name ?? 'The newest conference'} in figures: its sessions by track, kind, company, topic and speaker.`,
  path: '/insight',
});

export default function Page() {
  if (!newest) notFound();
  return <InsightPage conference={newest} path="/insight" />;
}
