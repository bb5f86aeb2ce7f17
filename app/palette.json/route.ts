import { palette } from '#app/_data/palette.ts';

export const GET = () => Response.json(palette());
