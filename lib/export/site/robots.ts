import { permalink } from '#lib/addresses.ts';

/** `robots.txt`: crawlers may read everything except the pages made for frames, which repeat other pages. */
export const formatRobots = () =>
  `User-agent: *\nAllow: /\nDisallow: /embed\n\nSitemap: ${permalink('/sitemap.xml')}\n`;
