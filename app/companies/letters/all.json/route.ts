import { companies } from '#app/_data/letters.ts';

export const dynamic = 'force-static';

export const GET = () => Response.json(companies.entries);
