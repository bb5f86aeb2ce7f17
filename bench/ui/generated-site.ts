import { buildSite } from './build-site.ts';

// The pages of generated sessions that browser tests type into.
await buildSite(['5000', '20000']);
