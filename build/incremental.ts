import { rm } from 'node:fs/promises';
import { type Change, change, CONFERENCE, copyProject } from './copy-project.ts';
import { main, run, say, StepError } from './run.mjs';
import { differingFiles } from './same-files.ts';

// `npm run incremental`: after each of some changes, what a build makes on top of the last one must be what a build from
// nothing makes, byte for byte.

const COPY = '.cache/incremental';

const CHANGES: (Change & { what: string })[] = [
  {
    what: 'a line of a report',
    file: `${CONFERENCE}/reports/kubecon-other-cool-things.md`,
    from: 'Two talks presented proposals',
    to: 'Two of the talks presented proposals',
  },
  {
    what: 'a spelling of a company',
    file: 'data/companies.yaml',
    from: '[ABN AMRO Bank, ABN AMRO Bank NV]',
    to: '[ABN AMRO Bank]',
  },
  { what: 'a component', file: 'components/page/footer.tsx', from: '<footer', to: '<footer data-changed=""' },
];

await main(async () => {
  await copyProject(COPY);
  await build('out');
  for (const { what, ...changed } of CHANGES) {
    await change(COPY, changed);
    say(`After a change of ${what}`);
    const start = performance.now();
    const said = await build('out');
    if (said.startsWith('0 '))
      throw new StepError(`Nothing was made after a change of ${what}`, 'Choose one that shows.');
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    await rm(`${COPY}/whole`, { recursive: true, force: true });
    await build('whole');
    const differing = await differingFiles(`${COPY}/out`, `${COPY}/whole`);
    if (differing.length > 0) {
      throw new StepError(
        `${differing.length} files are not as a full build makes them: ${differing.slice(0, 10).join(', ')}`,
        `Both are in ${COPY}: out and whole.`,
      );
    }
    console.log(`  ✓ the same as a full build, in ${seconds} s`);
  }
});

/** Build into a folder of the copy; gives how much was made, in words. */
async function build(out: string): Promise<string> {
  const script = `cd ${COPY} && node --import tsx build/build.ts`;
  const { code, output } = await run('sh', ['-c', script], {
    capture: true,
    env: { DATA: 'data', OUT: out, PREVIEW_IMAGES: 'site' },
  });
  if (code !== 0) throw new StepError(`The copy could not be built:\n${output}`, `It is in ${COPY}.`);
  const said = output.trim().split('\n').at(-1)?.trim() ?? '';
  console.log(`  ${said}`);
  return said;
}
