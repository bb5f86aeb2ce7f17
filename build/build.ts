import { rm } from 'node:fs/promises';
import { isStarted, main, run, say, StepError } from './run.mjs';
import { siteHeaders } from './headers.ts';
import { writeHostFiles } from './host-files.ts';
import { lightenSite } from './lighten-site.ts';

const OUT = 'out';

/** Build the static site of a data folder into `out/`, and what servers need to know of it into `deploy/generated/`. */
export async function build({ data = process.env['DATA'] ?? 'data' } = {}): Promise<void> {
  const env = { DATA: data };
  say('Building the site (next build)');
  await rm(OUT, { recursive: true, force: true });
  const { code } = await run('next', ['build'], { env });
  if (code !== 0) {
    throw new StepError(
      'The site could not be built (see above)',
      'Where a line of data/ is named, mend it and check with `npm run -s sessions -- check`.',
    );
  }
  say('Writing data files, feeds, calendars and preview images');
  const files = await run('tsx', ['build/export-files.ts'], { env });
  if (files.code !== 0) {
    throw new StepError(
      'The files beside the pages could not be written (see above)',
      'Where a file is there already, two things of the data ask for one address.',
    );
  }
  say('Making pages light (scripts, style sheets, headers, compressed copies)');
  await lightenSite(OUT);
  await writeHostFiles(OUT, siteHeaders());
}

if (isStarted(import.meta.url)) await main(() => build());
