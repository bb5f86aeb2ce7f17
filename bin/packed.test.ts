import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

// The package as `npm pack` makes it, unpacked in a clean folder. `npm run packed` tries all of it.

let folder = '';
let files: string[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const output = execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const Packed = z.tuple([
    z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) }),
  ]);
  const [packed] = Packed.parse(JSON.parse(output));
  files = packed.files.map(({ path }) => path);
  execFileSync('tar', ['-xzf', packed.filename], { cwd: folder });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(
    join(folder, 'report.md'),
    '# XConf 2024\n\n## Sessions\n\n- [Loki](https://youtu.be/CQiawXlgabQ) - Tom Wilkie, Grafana Labs\n',
  );
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(folder, 'package/bin', script), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

test('holds what the site is compiled from, and neither tests nor data', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'app/layout.tsx',
      'next.config.js',
      'tsconfig.json',
      'scripts/start.mjs',
      'bin/sessions.ts',
    ]),
  );
  expect(files.filter((path) => /\.test\.|^data\/\d|^e2e|^bench|^docs/.test(path))).toEqual([]);
});

test.each([
  ['all-the-sessions.mjs', ['sessions', 'parse', 'report.md']],
  ['sessions-command.mjs', ['parse', 'report.md']],
])('%s reads a report in a folder that is no checkout', (script, args) => {
  const { stdout, status } = run(script, ...args);
  expect(JSON.parse(stdout)).toMatchObject({
    talks: [{ title: 'Loki', speakers: [{ name: 'Tom Wilkie' }] }],
  });
  expect(status).toBe(0);
});

test('says what it can do, and what is missing', () => {
  expect(run('all-the-sessions.mjs', '--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('start'),
  });
  expect(run('all-the-sessions.mjs', 'x')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('start'),
  });
  const { status, stderr } = run('all-the-sessions.mjs', 'start');
  expect(stderr).toContain('Unexpected lack of `data`');
  expect(status).toBe(2);
});
