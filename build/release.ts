import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './files.ts';

/** What Next compiles, and what it compiles with. */
const APP = ['app', 'components', 'lib', 'next.config.js', 'package-lock.json', 'tsconfig.json'];

/** What else the bytes of a site depend on. */
const BUILD = ['build', 'public'];

/** The settings that what is served depends on: where the site stands, and the like. */
const SETTINGS = ['SITE_URL', 'SOURCE_URL', 'PREVIEW_IMAGES', 'META_POLICY', 'SERVICE_WORKER'];

/** A version of the site: pages are a function of both, so the same two make the same bytes on any machine. */
export interface Release {
  /** The hash of what Next compiles. */
  app: string;
  /** The hash of that and of all other code that makes the site. */
  code: string;
  /** The hash of the data and of the settings. */
  data: string;
}

/** The release that the files on disk make. `data` is the folder with the conferences. */
export async function releaseOf(data: string): Promise<Release> {
  const [app, build, facts] = await Promise.all([hashOf(APP), hashOf(BUILD), hashOf([data])]);
  const settings = SETTINGS.map((name) => `${name}=${process.env[name] ?? ''}`);
  return { app, code: hash([app, build]), data: hash([facts, ...settings]) };
}

async function hashOf(paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map(filesOf))).flat().filter((file) => !/\.test\.tsx?$/.test(file));
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return hash(files.flatMap((file, at) => [file, contents[at] ?? '']));
}

async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  return (await listFiles(path)).toSorted().map((file) => join(path, file));
}

/** A short hash of several parts; the same parts cut differently have another. */
export function hash(parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${part.length}:`).update(part);
  return sum.digest('hex').slice(0, 24);
}
