import { permalink } from '#lib/addresses.ts';

/** `robots.txt`: everything may be read but the pages made for frames, which repeat the others. */
export const formatRobots = () =>
  `User-agent: *\nAllow: /\nDisallow: /embed\n\nSitemap: ${permalink('/sitemap.xml')}\n`;
