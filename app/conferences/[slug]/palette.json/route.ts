import { paletteOf, piecesOfPalette } from '#app/_data/palette.ts';
import { handleSlug, staticParams } from '#app/_data/params.ts';

export const generateStaticParams = () => staticParams('slug', piecesOfPalette);
export const GET = handleSlug((slug) => Response.json(paletteOf(slug)));
