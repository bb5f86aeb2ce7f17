import { notFound } from 'next/navigation';
import { catalogue } from '#app/catalogue.ts';
import { InsightPage } from '#app/insight-page.tsx';
import { pageMetadata } from '#app/metadata.ts';

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
