import { packedLists } from '#app/_data/rows.ts';

export const GET = () => Response.json(packedLists());
