/** Labels in front of what is said of a talk. */

export const SPEAKERS = /^(?:who|speaker|presenter|host)(?:s|\(s\))?\s*:|^(?:presented )?by\s*:/i;
export const COMPANY = /^(?:company|companies|affiliation|organi[sz]ation|org)\s*:/i;
export const VIDEO = /^(?:video|recording|youtube|watch|link|url)s?\s*:/i;
const TITLE = /^(?:title|talk|session|titel|titre|t[ií]tulo|vortrag)\s*:/i;
const OTHER =
  /^(?:day|date|when|time|start|end|duration|length|room|where|location|track|level|format|language|slides?|deck|code|repo|notes?|tags?|topics?|rating|abstract|description|summary|status|take-?aways?|resources)\s*:/i;

const FIELDS = [SPEAKERS, COMPANY, VIDEO, TITLE, OTHER];

/** Whether a line is a field, such as `Video: https://…`, or the one for the title. */
export const isField = (line: string) => FIELDS.some((field) => field.test(line));
export const isTitleField = (line: string) => TITLE.test(line);
