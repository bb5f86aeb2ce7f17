import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { isStarted, main, run, say, StepError } from './run.mjs';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

test('a command gives its exit code, and its output where that is captured', async () => {
  const script = "console.log(process.env.WHO); console.error('oh'); process.exit(3)";
  const { code, output } = await run('node', ['-e', script], { capture: true, env: { WHO: 'Ann' } });
  expect(code).toBe(3);
  expect(output.split('\n').toSorted()).toEqual(['', 'Ann', 'oh']);
  expect(await run('node', ['-e', ''])).toEqual({ code: 0, output: '' });
});

test('a command that is not there is an error', async () => {
  await expect(run('no-such-command', [])).rejects.toThrow('ENOENT');
});

test('a failed step is told with what to do, and ends with exit code 1', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  await main(async () => {
    throw new StepError('The cake is gone', 'Bake another.');
  });
  expect(told).toHaveBeenCalledWith('\n✗ The cake is gone\n  Bake another.');
  expect(process.exitCode).toBe(1);
});

test('any other error keeps its stack, and a program that ends well says nothing', async () => {
  const oops = new TypeError('oops');
  await expect(
    main(async () => {
      throw oops;
    }),
  ).rejects.toBe(oops);
  await main(async () => {});
  expect(process.exitCode).toBeUndefined();
});

test('a step says what it does', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  say('Baking');
  expect(said).toHaveBeenCalledWith('\n▸ Baking');
});

test('the program that was started knows that it was', () => {
  const [, program = ''] = process.argv;
  expect(isStarted(pathToFileURL(program).href)).toBe(true);
  expect(isStarted(import.meta.url)).toBe(false);
});
