/** The address of the page for addresses that have none. */
export const NOT_FOUND = '/404';
