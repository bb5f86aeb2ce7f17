import { buildSite } from './build-site.ts';

// Builds the pages of generated sessions that e2e/typing.spec.ts searches. `npm test` runs it.
await buildSite(['5000', '20000']);
