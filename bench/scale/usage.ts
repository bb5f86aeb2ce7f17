import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The time and memory that a program and its child processes took. */
export interface Usage {
  /** Seconds from start to end. */
  wall: number;
  /** Seconds of processor time, summed over processors. */
  cpu: number;
  /** Peak memory of all processes together, in megabytes. Shared memory counts for each of them. */
  memory: number;
  /** The exit code. */
  code: number;
}

/** Linux's units in /proc: clock ticks per second, and bytes per page of memory. */
const TICKS = 100;
const PAGE = 4096;

/**
 * Run a program and measure it by Linux's /proc. Its processor time can be read there once it has ended, since that is
 * then added to the time of our own children.
 */
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

/** The fields of /proc/<pid>/stat after the program's name, which may itself contain spaces and parentheses. */
const stat = (pid: string | number) =>
  readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];

/** Processor time of our children that have ended, in seconds. */
function childTime(): number {
  const fields = stat('self');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Memory of a process and its descendants, in megabytes. */
export function memoryOf(root: number): number {
  const processes = new Map<string, { parent: string; pages: number }>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = stat(pid);
      processes.set(pid, { parent: fields[1] ?? '', pages: Number(fields[21]) });
    } catch {
      // The process has ended in the meantime.
    }
  }
  const isBelow = (pid: string): boolean => {
    const parent = processes.get(pid)?.parent;
    return pid === String(root) || (parent !== undefined && isBelow(parent));
  };
  const held = [...processes].filter(([pid]) => isBelow(pid)).map(([, { pages }]) => pages);
  return (held.reduce((sum, pages) => sum + pages, 0) * PAGE) / 1e6;
}
