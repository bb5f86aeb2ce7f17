import { install } from './install.mjs';
import { main } from '#build/run.mjs';

/** Milliseconds for what is being answered when the server is told to stop. */
const LONGEST_ANSWER = 10_000;

await main(async () => {
  await install();
  const { serveOnDemand } = await import('./serve-on-demand.ts');
  const port = Number(process.env['PORT'] ?? 3000);
  const host = process.env['HOST'];
  const kept = process.env['KEPT'];
  const hashed = process.env['HASHED'];
  const server = await serveOnDemand({
    data: process.env['DATA'] ?? 'data',
    port,
    ...(host && { host }),
    ...(kept && { kept }),
    ...(hashed && { hashed }),
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close();
      // What is not answered by then never will be.
      setTimeout(() => server.closeAllConnections(), LONGEST_ANSWER).unref();
    });
  }
  console.log(`\n  All The Sessions is at http://localhost:${port}\n  Stop it with Ctrl C.\n`);
});
