import type { CDPSession } from 'playwright';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  tid: number;
  pid: number;
  /** Processor time of the thread, in microseconds. Unlike the duration, it does not depend on other programs. */
  tdur?: number;
  args?: { data?: { type?: string; message?: string } };
}

/** Processor time that the page's main thread spent on something, in milliseconds. */
export interface Spent {
  /** From the press until the list had changed, or until the end if it did not. */
  listed: number;
  /** The longest task, during which the page does not respond. */
  longest: number;
  /** All tasks, including those that draw what is out of sight. */
  all: number;
}

const PRESS = new Set(['keydown', 'pointerup', 'mousewheel', 'wheel']);

/** Trace what an act, such as pressing a key, costs. `settled` has to wait until the page has finished its work. */
export async function spend(
  session: CDPSession,
  act: () => Promise<void>,
  settled: () => Promise<void>,
): Promise<Spent> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    categories: 'toplevel,devtools.timeline',
    transferMode: 'ReportEvents',
  });
  await act();
  await settled();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return sum(events);
}

function sum(events: readonly TraceEvent[]): Spent {
  const press = events.find(
    ({ name, args }) => name === 'EventDispatch' && PRESS.has(args?.data?.type ?? ''),
  );
  const stamp = events.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === 'listed');
  const tasks = events.filter(
    ({ name, ph, tid, pid, ts, tdur }) =>
      press !== undefined &&
      ph === 'X' &&
      name.endsWith('RunTask') &&
      tid === press.tid &&
      pid === press.pid &&
      ts + (tdur ?? 0) >= press.ts,
  );
  const time = (some: readonly TraceEvent[]) => some.reduce((all, { tdur = 0 }) => all + tdur, 0) / 1000;
  return {
    listed: time(stamp ? tasks.filter(({ ts }) => ts < stamp.ts) : tasks),
    longest: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
    all: time(tasks),
  };
}

const isTraceEvent = (event: object): event is TraceEvent =>
  'name' in event && 'ts' in event && 'tid' in event;
