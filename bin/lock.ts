import { randomUUID } from 'node:crypto';
import {
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './usage.ts';
import { codeOf, removeUnfinished } from './write-whole.ts';

/** How long to wait for another process, and between two looks, in milliseconds. */
const LONGEST = 30_000;
const PAUSE = 50;

/**
 * Do something while no other process changes a data folder, and clean up what a killed one left there. Waits half a minute
 * for another process; a `UsageError` if it goes on, or if the folder cannot be written. What is new needs no lock.
 */
export async function alone<Result>(dataDir: string, act: () => Promise<Result>): Promise<Result> {
  if (dataDir !== '' && !existsSync(dataDir)) return act();
  if (dataDir === '' || !statSync(dataDir).isDirectory())
    throw new UsageError(`Unexpected \`${dataDir}\`, expected a folder for the data`);
  const lock = join(dataDir, '.lock');
  await takeLock(lock);
  try {
    removeUnfinished(dataDir);
    removeAbandoned(dataDir);
    return await act();
  } finally {
    rmSync(lock, { force: true });
  }
}

async function takeLock(lock: string): Promise<void> {
  // The lock appears at once and with its owner in it: a link to a file that is finished.
  const own = besides(lock);
  try {
    writeFileSync(own, String(process.pid));
    for (let waited = 0; !link(own, lock); waited += PAUSE) {
      const owner = ownerOf(lock);
      if (owner !== null && !isRunning(owner)) breakLock(lock, owner);
      else if (waited < LONGEST) await new Promise((resolve) => setTimeout(resolve, PAUSE));
      else
        throw new UsageError(
          `Unexpected \`${lock}\` of process ${owner ?? 'unknown'}, expected that it ends: remove the file if it has`,
        );
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `Unexpected failure to lock \`${lock}\`, expected a folder with room that can be written (${codeOf(error)})`,
    );
  } finally {
    rmSync(own, { force: true });
  }
}

/** A name of our own beside a lock; it says whose it is, so that others may remove the file once we are gone. */
const besides = (lock: string) => `${lock}-${process.pid}-${randomUUID()}`;

/** Remove what processes left beside the lock that were killed while they waited for it or took it. */
function removeAbandoned(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const [, pid] = /^\.lock-(\d+)-/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dataDir, name), { force: true });
  }
}

function link(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** The process that has a lock, `null` if the lock has gone meanwhile. */
function ownerOf(lock: string): number | null {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Take away the lock of a process that was killed, unless another has done so and holds it now. */
function breakLock(lock: string, owner: number): void {
  const broken = besides(lock);
  try {
    renameSync(lock, broken);
    if (ownerOf(broken) !== owner) linkSync(broken, lock);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error))) throw error;
  } finally {
    rmSync(broken, { force: true });
  }
}
