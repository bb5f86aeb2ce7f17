import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A step that failed in a way the reader can mend: `message` says what happened, `advice` what to do. */
export class StepError extends Error {
  /**
   * @param {string} message
   * @param {string} advice
   */
  constructor(message, advice) {
    super(message);
    this.advice = advice;
  }
}

/**
 * Say what is being done, so that nobody looks at a silent terminal.
 *
 * @param {string} text
 */
export const say = (text) => console.log(`\n▸ ${text}`);

/**
 * Run a command and give its exit code and, where it is captured, its output. Commands of the project's own packages are
 * found first, as with `npx`.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ capture?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { capture = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        PATH: `node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env['PATH']}`,
        NEXT_TELEMETRY_DISABLED: '1',
        ...env,
      },
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Run a program; a `StepError` is told in plain words, anything else with its stack.
 *
 * @param {() => Promise<void>} program
 */
export async function main(program) {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    console.error(`\n✗ ${error.message}\n  ${error.advice}`);
    process.exitCode = 1;
  }
}

/**
 * Whether a module is the program that was started, rather than imported by it.
 *
 * @param {string} url `import.meta.url` of the module
 */
export function isStarted(url) {
  const program = process.argv[1];
  return program !== undefined && realpathSync(program) === fileURLToPath(url);
}
