const clocks = new Map<string, Intl.DateTimeFormat>();

/** One formatter for each time zone, because making one takes longer than using it a thousand times. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  clocks.set(timeZone, clock);
  return clock;
}

/** A date and a time of day in a time zone as ISO 8601 with the offset from UTC: `2019-05-21T09:30:00+02:00`. */
export function zonedTime(date: string, time: string, timeZone: string): string {
  const parts = clockOf(timeZone).formatToParts(new Date(`${date}T${time}:00Z`));
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
  return `${date}T${time}:00${offset === '' ? '+00:00' : offset}`;
}
