import { allTalksOf, conferenceSlugs } from '#app/_data/catalogue.ts';
import { handleSlug, staticParams } from '#app/_data/params.ts';
import { packList } from '#components/sessions/query/packed-list.ts';
import { toSearchableList } from '#app/_data/rows.ts';

export const generateStaticParams = () => staticParams('slug', conferenceSlugs);
export const GET = handleSlug((slug) => Response.json(packList(toSearchableList(allTalksOf(slug)))));
