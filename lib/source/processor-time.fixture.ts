/** The milliseconds of processor time that a run takes: on a busy machine, those of the clock say little. */
export function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
