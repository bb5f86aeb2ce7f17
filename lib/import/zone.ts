/** A date and clock time at a place. */
export interface LocalTime {
  date: string;
  time: string;
}

/** Whether a name is that of a time zone, such as `Europe/Madrid`. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** Converts a moment to the date and time in a zone. */
export type Clock = (moment: Date) => LocalTime;

export function clockOf(timeZone: string): Clock {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  return (moment) => {
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    return {
      date: [parts.get('year'), parts.get('month'), parts.get('day')].join('-'),
      time: `${parts.get('hour')}:${parts.get('minute')}`,
    };
  };
}

/**
 * The moment at which clocks in a zone show a time. Computed in two steps, because the UTC offset depends on the moment
 * being sought. A time skipped when clocks go forward is read as one hour later.
 */
export function momentOf({ date, time }: LocalTime, clock: Clock): Date {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const shown = (moment: number) => {
    const local = clock(new Date(moment));
    return Date.parse(`${local.date}T${local.time}:00Z`);
  };
  const first = wanted - (shown(wanted) - wanted);
  return new Date(first - (shown(first) - wanted));
}
