import { speakers } from '#app/_data/letters.ts';

export const dynamic = 'force-static';

export const GET = () => Response.json(speakers.entries);
