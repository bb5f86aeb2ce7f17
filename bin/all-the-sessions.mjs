#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, link, mkdir, readdir, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// What the package runs, from whatever folder: the command line, and the site. Next compiles no app that lies in node_modules,
// so the app is put into a cache folder of its own, with links to the packages that were installed with it.

const HELP = `all-the-sessions: a catalogue of conference talks from trip reports

  all-the-sessions sessions …   the command line, as in \`all-the-sessions sessions new REPORT.md\`; --help says more
  all-the-sessions start        serves the site of data/, or of the folder that DATA names; PORT is 3000 by default
  all-the-sessions build        makes the site of data/, or of DATA, in out/ or in the folder that OUT names
`;

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** @type {{ version: string, files: string[] }} */
const { version, files } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

const [command = 'start', ...args] = process.argv.slice(2);
if (command === 'sessions') await run(process.cwd(), join(here, 'bin/sessions.ts'), args);
else if (command === 'start') await run(await workplace(), 'scripts/start.mjs', args, settings());
else if (command === 'build') await run(await workplace(), 'build/build.ts', args, settings());
else {
  const isHelp = ['--help', '-h', 'help'].includes(command);
  process[isHelp ? 'stdout' : 'stderr'].write(HELP);
  process.exitCode = isHelp ? 0 : 2;
}

/** The folders that are named, or those by default, as seen from where the command was given. */
function settings() {
  const { DATA = 'data', OUT = 'out' } = process.env;
  if (!existsSync(DATA)) {
    process.stderr.write(
      `Unexpected lack of \`${DATA}\`, expected a data folder: make one with \`all-the-sessions sessions new REPORT.md\`\n`,
    );
    process.exit(2);
  }
  return { DATA: resolve(DATA), OUT: resolve(OUT) };
}

/**
 * Run a script of the package in TypeScript or JavaScript, and end as it ends.
 *
 * @param {string} cwd
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
async function run(cwd, script, args, env = {}) {
  const tsx = ['--import', import.meta.resolve('tsx')];
  const child = spawn(process.execPath, [...tsx, script, ...args], {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill());
  process.exitCode = await new Promise((done) => child.once('close', (code) => done(code ?? 1)));
}

/** The folder in which the app of this version is compiled, made if it is not there. */
async function workplace() {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const work = join(cache, 'all-the-sessions', version);
  if (existsSync(join(work, 'package.json'))) return work;
  const unfinished = `${work}-${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  for (const name of files.filter((name) => !name.startsWith('!')))
    await cp(join(here, name), join(unfinished, name), { recursive: true });
  const modules = dirname(dirname(require.resolve('next/package.json')));
  // What was installed stands for the lock file, which packages do not have: the app is compiled anew where it changes.
  const lock = join(modules, '.package-lock.json');
  const locked = readFileSync(existsSync(lock) ? lock : join(here, 'package.json'));
  await writeFile(join(unfinished, 'package-lock.json'), locked);
  await linkAll(modules, join(unfinished, 'node_modules'));
  await writeFile(join(unfinished, 'node_modules/.package-lock.json'), locked);
  await cp(join(here, 'package.json'), join(unfinished, 'package.json'));
  await rm(work, { recursive: true, force: true });
  await rename(unfinished, work);
  return work;
}

/**
 * Copy a folder without taking more room: files as links, or as copies where the disk is another.
 *
 * @param {string} from
 * @param {string} to
 */
async function linkAll(from, to) {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (source === here || entry.name === '.package-lock.json') continue;
    if (entry.isDirectory()) await linkAll(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else await link(source, target).catch(() => cp(source, target));
  }
}
