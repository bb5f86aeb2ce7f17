/** A day and a clock time, as people at a place read them. */
export interface LocalTime {
  date: string;
  time: string;
}

/** Whether a name is one of a time zone, such as `Europe/Madrid`. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** Tells what day and time it is in a zone. */
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
 * The moment at which clocks of a zone show a time. Looked up twice, because the zone's distance from UTC is that of the
 * moment sought; a time that a change of clocks leaves out is read as the one an hour later.
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
