import { mkdir, writeFile } from 'node:fs/promises';
import { main, run, say, StepError } from '#build/run.mjs';
import { notAllowed } from './licences.ts';

// What the site and its server are made of: a bill of materials for a release, its licences, and known weaknesses.

const BILL = '.cache/all-the-sessions.cdx.json';

await main(async () => {
  const { code, output } = await run('npm', ['sbom', '--omit=dev', '--sbom-format=cyclonedx'], {
    capture: true,
  });
  const begin = output.indexOf('{');
  if (code !== 0 || begin < 0)
    throw new StepError('Unexpected end of `npm sbom`, expected a bill of materials', 'Run `npm ci` first');
  const json = output.slice(begin);
  await mkdir('.cache', { recursive: true });
  await writeFile(BILL, json);
  say(`${BILL}: the bill of materials (CycloneDX)`);

  const odd = notAllowed(json);
  if (odd.length > 0)
    throw new StepError(
      `Unexpected licences of ${odd.join('; ')}`,
      'Take another package, or add the licence to scripts/licences.ts if anybody may pass on what is under it',
    );
  say('Every licence of what is shipped is allowed');

  const audit = await run('npm', ['audit', '--omit=dev', '--audit-level=high']);
  if (audit.code !== 0)
    throw new StepError(
      'Known weaknesses in what is shipped, or no answer about them',
      '`npm audit` says more',
    );
});
