import { conferenceSlugs } from '#app/_data/catalogue.ts';
import { handleSlug, staticParams } from '#app/_data/params.ts';
import { searchIndex } from '#app/_data/search-files.ts';

export const generateStaticParams = () => staticParams('slug', conferenceSlugs);
export const GET = handleSlug(
  (slug) => new Response(searchIndex(slug), { headers: { 'Content-Type': 'application/octet-stream' } }),
);
