import { companies } from '#app/_data/letters.ts';

export const GET = () => Response.json(companies.entries);
