import { paletteOf, piecesOfPalette } from '#app/_data/palette.ts';
import { staticParams } from '#app/_data/params.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => staticParams('slug', piecesOfPalette);

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  return Response.json(paletteOf((await params).slug));
}
