import { catalogue } from '#app/_data/catalogue.ts';
import { staticParams } from '#app/_data/params.ts';
import { searchIndex } from '#app/_data/search-files.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  staticParams(
    'slug',
    catalogue.conferences.map(({ slug }) => slug),
  );

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  return new Response(searchIndex(slug), { headers: { 'Content-Type': 'application/octet-stream' } });
}
