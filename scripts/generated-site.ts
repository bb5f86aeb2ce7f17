import { buildSite } from '#bench/ui/build-site.ts';

// The site of 5,000 generated sessions that browser tests type into.
buildSite(['5000']);
