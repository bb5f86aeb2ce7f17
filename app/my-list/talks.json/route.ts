import { directory } from '#app/_data/directory.ts';

export const GET = () => Response.json(directory());
