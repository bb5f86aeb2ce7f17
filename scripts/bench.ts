import { existsSync, readdirSync } from 'node:fs';
import { main, run, StepError } from '#build/run.mjs';

await main(async () => {
  const [name, ...args] = process.argv.slice(2);
  const names = readdirSync('bench').filter((entry) => existsSync(`bench/${entry}/run.ts`));
  if (!name || !names.includes(name)) {
    throw new StepError(
      `Unexpected benchmark \`${name ?? ''}\`, expected one of ${names.map((known) => `\`${known}\``).join(', ')}`,
      'For instance: npm run bench -- parse',
    );
  }
  const { code } = await run('node', ['--import', 'tsx', '--expose-gc', `bench/${name}/run.ts`, ...args]);
  process.exitCode = code;
});
