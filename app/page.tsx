import { notFound } from 'next/navigation';
import { conferenceJsonLd } from '#lib/export/json-ld/json-ld-events.ts';
import { websiteJsonLd } from '#lib/export/json-ld/json-ld.ts';
import { catalogue, featured, reportsOf, talksOf } from './_data/catalogue.ts';
import { ConferenceProgramme } from './_views/conference-programme.tsx';
import { JsonLd } from './_views/json-ld.tsx';
import { pageMetadata } from './_data/metadata.ts';
import { calendarOf, feedsOf, markdownOf } from './_data/page-files.ts';
import { imageOfConference } from './_data/page-images.ts';
import { imageUrl } from './_data/preview-image.ts';
import { ledeOf } from './_data/words.ts';

const talksFile = { name: 'JSON', type: 'application/json', path: '/talks.json' };

export const metadata = featured
  ? pageMetadata({
      title: catalogue.conferences.length > 1 ? catalogue.site.line : featured.name,
      description: ledeOf(talksOf(featured.slug), reportsOf(featured.slug)),
      path: '/',
      files: [...feedsOf(''), ...calendarOf('', catalogue.talks), markdownOf(''), talksFile],
    })
  : {};

export default function Page() {
  if (!featured) notFound();
  return (
    <>
      <JsonLd data={websiteJsonLd()} />
      <JsonLd data={conferenceJsonLd(featured, { image: imageUrl(imageOfConference(featured).path) })} />
      <ConferenceProgramme conference={featured} path="/" isFront={catalogue.conferences.length > 1} />
    </>
  );
}
