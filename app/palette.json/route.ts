import { palette } from '#app/_data/palette.ts';

export const dynamic = 'force-static';

export const GET = () => Response.json(palette());
