/** Work that takes less than this many milliseconds shows no bar. */
const PATIENCE = 1000;
const WIDTH = 24;

/**
 * Make a function that shows progress on standard error once the work takes longer than a second: a bar redrawn in
 * place or, if the output is not a terminal, a line at each quarter.
 */
export function progressBar(what: string): (done: number, all: number) => void {
  const { stderr } = process;
  const start = Date.now();
  let told = 0;
  return (done, all) => {
    if (all === 0 || Date.now() - start < PATIENCE) return;
    const share = done / all;
    const quarter = Math.floor(share * 4);
    if (stderr.isTTY) {
      const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
      stderr.write(`\r${what} ${bar} ${done} of ${all}${done === all ? '\n' : ''}`);
    } else if (quarter > told) stderr.write(`${what} ${done} of ${all}\n`);
    told = Math.max(told, quarter);
  };
}
