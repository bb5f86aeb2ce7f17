import { conferenceSlugs } from '#app/_data/catalogue.ts';
import { handleSlug, staticParams } from '#app/_data/params.ts';
import { searchTalks } from '#app/_data/search-files.ts';

export const generateStaticParams = () => staticParams('slug', conferenceSlugs);
export const GET = handleSlug((slug) => Response.json(searchTalks(slug)));
