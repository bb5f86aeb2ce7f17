import { buildSite } from '#bench/ui/build-site.ts';

// The pages of generated sessions that browser tests type into.
buildSite(['5000', '20000']);
