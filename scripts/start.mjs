import { install } from './install.mjs';
import { main } from '#build/run.mjs';

await main(async () => {
  await install();
  const { serveOnDemand } = await import('./serve-on-demand.ts');
  const { stopWhenAsked } = await import('./serving/stop.ts');
  const port = Number(process.env['PORT'] ?? 3000);
  const host = process.env['HOST'];
  // Permalinks, cards and snippets lead to where it serves, unless it is told where it stands.
  process.env['SITE_URL'] ||= `http://localhost:${port}`;
  const kept = process.env['KEPT'];
  const hashed = process.env['HASHED'];
  const server = await serveOnDemand({
    data: process.env['DATA'] ?? 'data',
    port,
    ...(host && { host }),
    ...(kept && { kept }),
    ...(hashed && { hashed }),
  });
  stopWhenAsked(server);
  console.log(`\n  All The Sessions is at http://localhost:${port}\n  Stop it with Ctrl C.\n`);
});
