import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program took, with all that it started. */
export interface Usage {
  /** Seconds on the clock, and of all processors. */
  wall: number;
  cpu: number;
  /** The most memory that its processes held at one moment, in megabytes; what they share counts for each. */
  memory: number;
  code: number;
}

/** What Linux counts in: ticks a second, bytes of a page of memory. */
const TICKS = 100;
const PAGE = 4096;

/** Run a program and watch it by /proc, which Linux has: processor time of what has ended is its parent's. */
export async function watch(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Usage> {
  const start = performance.now();
  const before = childTime();
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let memory = 0;
  const timer = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), 2000);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (exit) => resolve(exit ?? 1));
  });
  clearInterval(timer);
  return { wall: (performance.now() - start) / 1000, cpu: childTime() - before, memory, code };
}

/** Fields of /proc/…/stat behind the program's name, which may hold anything. */
const stat = (pid: string | number) =>
  readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];

/** User and system time of all children that have ended, in seconds. */
function childTime(): number {
  const fields = stat('self');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Memory of a process and of all below it, in megabytes. */
function memoryOf(root: number): number {
  const processes = new Map<string, { parent: string; pages: number }>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = stat(pid);
      processes.set(pid, { parent: fields[1] ?? '', pages: Number(fields[21]) });
    } catch {
      // It has ended meanwhile.
    }
  }
  const isBelow = (pid: string): boolean => {
    const parent = processes.get(pid)?.parent;
    return pid === String(root) || (parent !== undefined && isBelow(parent));
  };
  const held = [...processes].filter(([pid]) => isBelow(pid)).map(([, { pages }]) => pages);
  return (held.reduce((sum, pages) => sum + pages, 0) * PAGE) / 1e6;
}
