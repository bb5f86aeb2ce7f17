import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { run, StepError } from './run.mjs';

const PROJECT = [
  'app',
  'build',
  'components',
  'data',
  'deploy',
  'lib',
  'public',
  'scripts',
  'doors.mjs',
  'next.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** The only conference that a copy has, without the playlist of what its reports do not list. */
export const CONFERENCE = 'data/2019-kubecon-eu';

/** Of the data, what a copy has. The ledger would miss the talks of all the others. */
const isCopied = (path: string) =>
  !path.startsWith('data/') ||
  path.startsWith(CONFERENCE) ||
  (/^data\/[\w-]+\.yaml$/.test(path) && path !== 'data/permalinks.yaml');

/**
 * Copy the project to try changes on, with the talks of the reports alone: they are enough, and quick to make. What was
 * compiled and made in the copy before stays there.
 */
export async function copyProject(to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const path of [...PROJECT, 'node_modules'])
    await rm(`${to}/${path}`, { recursive: true, force: true });
  for (const path of PROJECT)
    await cp(path, `${to}/${path}`, {
      recursive: true,
      preserveTimestamps: true,
      filter: (source) => isCopied(source.replaceAll('\\', '/')),
    });
  await rm(`${to}/${CONFERENCE}/playlist.csv`);
  // Hard links, because Turbopack refuses links to folders outside.
  await run('cp', ['-al', 'node_modules', `${to}/node_modules`]);
}

/** A change of one text of a file. */
export interface Change {
  file: string;
  from: string | RegExp;
  to: string;
}

/** Change a file of a copy; a `StepError` if that changes nothing. */
export async function change(copy: string, { file, from, to }: Change): Promise<void> {
  const before = await readFile(`${copy}/${file}`, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new StepError(`${file} is unchanged`, 'Choose another text to change.');
  await writeFile(`${copy}/${file}`, after);
}
