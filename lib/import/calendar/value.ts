import type ICAL from 'ical.js';

/** The first value of a property; what the parser takes for none, such as a date without digits, is `null`. */
export function valueOf(event: ICAL.Component, name: string): unknown {
  try {
    const value: unknown = event.getFirstPropertyValue(name);
    return value;
  } catch {
    return null;
  }
}

/** The first value of a property that is text; empty where there is none. */
export function textOf(event: ICAL.Component, name: string): string {
  const value = valueOf(event, name);
  return typeof value === 'string' ? value : '';
}
