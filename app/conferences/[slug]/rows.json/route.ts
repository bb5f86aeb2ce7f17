import { allTalksOf, widerConferences } from '#app/catalogue.ts';
import { staticParams } from '#app/params.ts';
import { toTalkList } from '#app/rows.ts';

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
