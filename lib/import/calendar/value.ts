import type ICAL from 'ical.js';

/** The first value of a property; `null` if the parser cannot read it, such as a date without digits. */
export function valueOf(event: ICAL.Component, name: string): unknown {
  try {
    const value: unknown = event.getFirstPropertyValue(name);
    return value;
  } catch {
    return null;
  }
}

/** The first value of a property if it is text, or else an empty string. */
export function textOf(event: ICAL.Component, name: string): string {
  const value = valueOf(event, name);
  return typeof value === 'string' ? value : '';
}
