import { permalink } from '#lib/addresses.ts';

/**
 * `robots.txt`: crawlers may read everything except the pages made for frames, which repeat other pages. Of
 * two rules the longer one counts.
 */
export const formatRobots = () =>
  `User-agent: *\nAllow: /\nDisallow: /embed\nAllow: /embed.js\n\nSitemap: ${permalink('/sitemap.xml')}\n`;
