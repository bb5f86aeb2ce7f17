import { notFound } from 'next/navigation';
import { catalogue, reportsOf, talksOf } from './catalogue.ts';
import { ConferenceProgramme } from './conference-programme.tsx';
import { pageMetadata } from './metadata.ts';
import { ledeOf } from './words.ts';

const [newest] = catalogue.conferences;

export const metadata = newest
  ? pageMetadata({
      title: newest.name,
      description: ledeOf(talksOf(newest.slug), reportsOf(newest.slug)),
      path: '/',
    })
  : {};

export default function Page() {
  if (!newest) notFound();
  return <ConferenceProgramme conference={newest} path="/" />;
}
