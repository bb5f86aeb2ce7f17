import { speakers } from '#app/letters.ts';

export const dynamic = 'force-static';

export const GET = () => Response.json(speakers.entries);
