import { speakers } from '#app/_data/letters.ts';

export const GET = () => Response.json(speakers.entries);
