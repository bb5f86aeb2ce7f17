/** The site's name and its addresses: the public contract. Everything may import this; it imports nothing. */

export const siteName = 'All The Sessions';

/** Where the site is served, without a trailing slash; `SITE_URL` overrides it at build time. */
export const siteUrl = (process.env['SITE_URL'] ?? 'http://localhost:3000').replace(/\/+$/, '');

/** Where the source lives: “edit this line” and “report a correction” lead there; `SOURCE_URL` overrides it. */
export const sourceUrl = process.env['SOURCE_URL'] ?? 'https://github.com/all-the-sessions/all-the-sessions';

/** The permalink of a path: absolute, kept for ever. */
export const permalink = (path: string) => `${siteUrl}${path}`;

export const conferencePath = (slug: string) => `/conferences/${slug}` as const;
export const insightPath = (conference: string) => `/conferences/${conference}/insight` as const;
/** All the talks of a conference, as a plain list. */
export const allTalksPath = (slug: string) => `/conferences/${slug}/talks` as const;
export const dayPath = (date: string) => `/days/${date}` as const;
export const talkPath = (slug: string) => `/talks/${slug}` as const;
export const speakerPath = (slug: string) => `/speakers/${slug}` as const;
export const companyPath = (slug: string) => `/companies/${slug}` as const;
export const topicPath = (slug: string) => `/topics/${slug}` as const;
export const notesPath = (report: string, anchor = '') =>
  `/notes/${report}${anchor && `#${anchor}`}` as const;
