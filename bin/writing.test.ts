import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { expect, test, vi } from 'vitest';
import { sessions } from './run-sessions.ts';

const COMMAND = resolve('.cache/command/sessions.mjs');
const CONFERENCE = `name: Lark
shortName: Lark
days: [2019-05-21]
timeZone: UTC
reports: {}
`;
const HEAD = 'track,entry,videoId,slides\n';
const FIRST = ',Topaz Pods - Ann Lee,aaaaaaaaaaa,\n';
const ROWS = `${FIRST},Ruby Meshes - Bo Ray,bbbbbbbbbbb,\n`;

const MANY = Array.from({ length: 40 }, (_, at) => `,Talk ${at} - Ann Lee,zzzzzzzzz${at + 10},\n`).join('');

/** A data folder with a playlist, and beside it one with a row more. */
function makeData(rows = FIRST): string {
  const folder = mkdtempSync(join(tmpdir(), 'writing-'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'data/lark'), { recursive: true });
  writeFileSync(join(folder, 'data/lark/conference.yaml'), CONFERENCE);
  writeFileSync(join(folder, 'data/lark/playlist.csv'), HEAD + rows);
  writeFileSync(join(folder, 'more.csv'), HEAD + ROWS);
  return join(folder, 'data');
}

const importMore = (data: string) => [
  'import',
  `${data}/../more.csv`,
  '--conference',
  'lark',
  '--data',
  data,
];

/** What a folder holds beside its files: nothing, once a command has run to its end. */
const leftovers = (data: string) =>
  readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) => /(?:^|\/)\./.test(name));

/** Start a command and kill it after a random part of the time that it takes. */
async function killed(args: readonly string[], longest: number): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const end = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), Math.random() * longest);
  await end;
  clearTimeout(timer);
}

const KILLS = 34;

/** Writes one of two pages in turn as the build does, into the folder that it is started with, longer than it is let live. */
const WRITE_ON = `import { writeWhole } from '#build/make/write.ts';
const end = Date.now() + 20_000;
for (let at = 0; Date.now() < end; at += 1)
  await writeWhole(process.argv[2], 'page.html', Buffer.from((at % 2 ? 'b' : 'a').repeat(50_000)));`;

/** Make a script of `WRITE_ON`, which starts in a tenth of the time that `tsx` takes. */
async function bundleWriter(outfile: string) {
  await build({
    stdin: { contents: WRITE_ON, resolveDir: resolve('.') },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
}

/** Kill a command again and again; gives what its file held that is neither the old text nor the new one. */
async function killAgain(data: string, file: string, args: string[]): Promise<string[]> {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const start = performance.now();
  expect(sessions(args).status).toBe(0);
  const duration = performance.now() - start;
  const after = readFileSync(file, 'utf8');
  expect(after).not.toBe(before);
  const torn: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    writeFileSync(file, before ?? '');
    await killed([COMMAND, ...args], duration * 1.1);
    const now = readFileSync(file, 'utf8');
    if (now !== (before ?? '') && now !== after) torn.push(now);
  }
  expect(sessions(args).status).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(after);
  expect(leftovers(data)).toEqual([]);
  return torn;
}

test('killed a hundred times at any moment, a command leaves the old file or the new one, and cleans up the next time', async () => {
  const [imported, listed] = [makeData(), makeData()];
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  const write = [join(folder, 'write-on.mjs'), folder];
  await bundleWriter(join(folder, 'write-on.mjs'));
  async function killBuild() {
    const torn = [];
    const begun = performance.now();
    const first = spawn(process.execPath, write, { stdio: 'ignore' });
    await vi.waitFor(() => expect(existsSync(`${folder}/page.html`)).toBe(true), { timeout: 60_000 });
    const ready = performance.now() - begun;
    first.kill('SIGKILL');
    for (let kill = 0; kill < KILLS; kill += 1) {
      await killed(write, ready * 2);
      const text = readFileSync(`${folder}/page.html`, 'utf8');
      if (text.length !== 50_000 || new Set(text).size !== 1) torn.push(text);
    }
    return torn;
  }
  const torn = await Promise.all([
    killAgain(imported, `${imported}/lark/playlist.csv`, importMore(imported)),
    killAgain(listed, `${listed}/permalinks.yaml`, ['permalinks', '--data', listed]),
    killBuild(),
  ]);
  expect(torn.flat()).toEqual([]);
}, 300_000);

/** Run a command under a shell, where a limit on the size of files is what a full disk is. */
const withoutRoom = (blocks: number, args: readonly string[]) =>
  spawnSync('sh', ['-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', process.execPath, COMMAND, ...args], {
    encoding: 'utf8',
  });

test.each([
  ['import', importMore, 'lark/playlist.csv'],
  ['permalinks', (data: string) => ['permalinks', '--data', data], 'permalinks.yaml'],
])('%s leaves the old file where the disk is full, and says so', (_name, argsFor, name) => {
  const data = makeData(ROWS + MANY);
  writeFileSync(`${data}/permalinks.yaml`, '');
  writeFileSync(`${data}/../more.csv`, `${HEAD}${ROWS}${MANY},Opal Proxies - Cy Dahl,ccccccccccc,\n`);
  const before = readFileSync(join(data, name), 'utf8');
  // No room for anything, and room for a part.
  for (const blocks of [0, 1]) {
    const { status, stderr } = withoutRoom(blocks, argsFor(data));
    expect(stderr).toMatch(/expected a folder with room that can be written/);
    expect(status).toBe(2);
    expect(readFileSync(join(data, name), 'utf8')).toBe(before);
    expect(leftovers(data)).toEqual([]);
  }
});

test('a folder that cannot be written is told, and stays as it is', () => {
  const data = makeData();
  chmodSync(`${data}/lark`, 0o555);
  chmodSync(data, 0o555);
  // Root may write everywhere.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...importMore(data)], {
    encoding: 'utf8',
    ...nobody,
  });
  chmodSync(data, 0o755);
  expect(stderr).toMatch(/expected a folder with room that can be written \(EACCES\)/);
  expect(status).toBe(2);
  expect(readFileSync(`${data}/lark/playlist.csv`, 'utf8')).toBe(HEAD + FIRST);
});

test('imports that run at once wait for one another: no row of any is lost', async () => {
  const data = makeData();
  const names = ['bbbbbbbbbbb', 'ccccccccccc', 'ddddddddddd', 'eeeeeeeeeee'];
  const codes = await Promise.all(
    names.map(async (video, at) => {
      const file = `${data}/../${video}.csv`;
      writeFileSync(
        file,
        `${HEAD},${['Rust for Kernels', 'Opal Meshes', 'Jade Storage', 'Onyx Proxies'][at]},${video},\n`,
      );
      const child = spawn(process.execPath, [
        COMMAND,
        'import',
        file,
        '--conference',
        'lark',
        '--data',
        data,
      ]);
      const [code] = await once(child, 'exit');
      return code;
    }),
  );
  expect(codes).toEqual([0, 0, 0, 0]);
  const text = readFileSync(`${data}/lark/playlist.csv`, 'utf8');
  expect(names.filter((video) => !text.includes(video))).toEqual([]);
  expect(leftovers(data)).toEqual([]);
});

test('what a process left that was killed while it took the lock is cleaned up, and what others need is not', () => {
  const data = makeData();
  // No process has a number as high; this one is running.
  writeFileSync(`${data}/.lock-99999999-a`, '');
  writeFileSync(`${data}/.lock-${process.pid}-b`, '');
  expect(sessions(importMore(data)).status).toBe(0);
  expect(leftovers(data)).toEqual([`.lock-${process.pid}-b`]);
});
