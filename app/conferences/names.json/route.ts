import { commonNames } from '#app/_data/rows.ts';

export const dynamic = 'force-static';

export const GET = () => Response.json(commonNames());
