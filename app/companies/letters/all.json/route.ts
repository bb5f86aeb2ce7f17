import { companies } from '#app/letters.ts';

export const dynamic = 'force-static';

export const GET = () => Response.json(companies.entries);
