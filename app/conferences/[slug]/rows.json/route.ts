import { allTalksOf, widerConferences } from '#app/_data/catalogue.ts';
import { handleSlug, staticParams } from '#app/_data/params.ts';
import { toTalkList } from '#app/_data/rows.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  staticParams(
    'slug',
    widerConferences.map(({ slug }) => slug),
  );
export const GET = handleSlug((slug) => Response.json(toTalkList(allTalksOf(slug))));
