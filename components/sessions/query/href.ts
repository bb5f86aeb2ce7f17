import { formatQuery, type Query } from '#lib/search/query.ts';

/** The link to a query on this page. */
export const hrefOf = (query: Query) => formatQuery(query) || '?';
