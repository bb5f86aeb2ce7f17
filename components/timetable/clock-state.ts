/** When a slot begins and when it is over, in milliseconds since 1970. */
export interface Span {
  start: number;
  until: number;
}

export type SlotState = 'over' | 'now' | 'next' | 'later';

export interface ClockState {
  slots: SlotState[];
  /** The slot that began last of those that are on; -1 if none is. */
  now: number;
  /** The slot that begins next; -1 after the last. */
  next: number;
}

/** How long before its first talk a day counts as the day that is on. */
const EVE = 12 * 60 * 60 * 1000;

/** What is over, on and next of a day's slots at a moment; `null` if it is not that day. */
export function clockState(spans: readonly Span[], moment: number): ClockState | null {
  const [first] = spans;
  if (!first || moment < first.start - EVE || spans.every(({ until }) => until <= moment)) return null;
  const next = spans.findIndex(({ start }) => start > moment);
  const slots = spans.map(({ start, until }, at): SlotState => {
    if (start > moment) return at === next ? 'next' : 'later';
    return until > moment ? 'now' : 'over';
  });
  return { slots, now: slots.lastIndexOf('now'), next };
}

/** “1 minute”, “34 minutes”, “2 hours 5 minutes”, of a time in milliseconds. */
export function spell(duration: number): string {
  const minutes = Math.max(0, Math.round(duration / 60_000));
  const parts = [
    [Math.floor(minutes / 60), 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const words = parts.filter(([n]) => n > 0).map(([n, unit]) => `${n} ${unit}${n === 1 ? '' : 's'}`);
  return words.join(' ') || '0 minutes';
}
