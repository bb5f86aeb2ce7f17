/**
 * The site's name and language, and the path of every kind of page. Paths are relative to the site, without its address and without a
 * trailing slash. Published ones must not change. Everything may import this file; it imports nothing.
 */

export const siteName = 'All The Sessions';

/** The language of the site's own words, in pages and feeds. That of a talk is not known. */
export const siteLanguage = 'en-GB';

/** The address at which the site is served, without a trailing slash. The build takes it from `SITE_URL`. */
export const siteUrl = (process.env['SITE_URL'] ?? 'http://localhost:3000').replace(/\/+$/, '');

/** The absolute address of a path. */
export const permalink = (path: string) => `${siteUrl}${path}`;

/** A path as it is written in a request: what would begin a query or a fragment there is escaped, too. */
export const escapedPath = (path: string) => encodeURI(path).replaceAll(/[?#]/g, encodeURIComponent);

/** The service worker, in charge of all that lies beside it and below. */
export const workerPath = '/sw.js';
/** Where an installed site gets what is shared with it. */
export const sharePath = '/share';
/** The page of all conferences; what browsers load of all of them lies below it, too. */
export const conferencesPath = '/conferences';
export const conferencePath = (slug: string) => `/conferences/${slug}` as const;
export const insightPath = (conference: string) => `/conferences/${conference}/insight` as const;
/** All conferences in figures, year by year. */
export const overYearsPath = '/insight/years';
/** The page that lists all talks of a conference, without search and filters. */
export const allTalksPath = (slug: string) => `/conferences/${slug}/talks` as const;
/** For authors: corrections, and the messages of the check. */
export const coverageMessagesPath = '/coverage/messages';
/** The page of the reader’s own list. */
export const myListPath = '/my-list';
/** Where an author’s text becomes a catalogue, and the worker that reads it there. */
export const tryPath = '/try';
export const readersPath = '/_next/static/readers';
export const dayPath = (date: string) => `/days/${date}` as const;
export const talkPath = (slug: string) => `/talks/${slug}` as const;
/** The video on the page of a talk, and the slides. */
export const playPath = (slug: string) => `${talkPath(slug)}#play` as const;
export const slidesPath = (slug: string) => `${talkPath(slug)}#slides` as const;
export const speakerPath = (slug: string) => `/speakers/${slug}` as const;
export const companyPath = (slug: string) => `/companies/${slug}` as const;
export const topicPath = (slug: string) => `/topics/${slug}` as const;
export const trackPath = (slug: string) => `/tracks/${slug}` as const;
export const notesPath = (report: string, anchor = '') =>
  `/notes/${report}${anchor && `#${anchor}`}` as const;
