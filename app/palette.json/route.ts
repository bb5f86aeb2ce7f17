import { catalogue } from '#app/catalogue.ts';
import { paletteOf } from '#app/palette.ts';

export const dynamic = 'force-static';

export const GET = () => Response.json(paletteOf(catalogue));
