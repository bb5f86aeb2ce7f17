import { allTalksOf, widerConferences } from '#app/_data/catalogue.ts';
import { staticParams } from '#app/_data/params.ts';
import { toTalkList } from '#app/_data/rows.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () =>
  staticParams(
    'slug',
    widerConferences.map(({ slug }) => slug),
  );

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  return Response.json(toTalkList(allTalksOf(slug)));
}
