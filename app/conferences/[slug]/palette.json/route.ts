import { paletteOf, piecesOfPalette } from '#app/_data/palette.ts';
import { handleSlug, staticParams } from '#app/_data/params.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => staticParams('slug', piecesOfPalette);
export const GET = handleSlug((slug) => Response.json(paletteOf(slug)));
