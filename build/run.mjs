import { spawn } from 'node:child_process';

/** A step that failed in a way the reader can mend: `message` says what happened, `advice` what to do. */
export class StepError extends Error {
  constructor(message, advice) {
    super(message);
    this.advice = advice;
  }
}

/** Say what is being done, so that nobody looks at a silent terminal. */
export const say = (text) => console.log(`\n▸ ${text}`);

/**
 * Run a command and give its exit code and, where it is captured, its output.
 * `npx`-like look-ups use the project's own packages only.
 */
export function run(command, args, { capture = false, env = {}, cwd } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        PATH: `node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
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

/** Run a program's main function; a `StepError` is told in plain words, anything else with its stack. */
export async function main(program) {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    console.error(`\n✗ ${error.message}\n  ${error.advice}`);
    process.exitCode = 1;
  }
}
