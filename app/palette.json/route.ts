import { palette } from '#app/palette.ts';

export const dynamic = 'force-static';

export const GET = () => Response.json(palette());
