/** What `sessions import` reads. */
export const FORMATS = ['csv', 'yt-dlp', 'ics', 'markdown', 'pyvideo', 'schedule'] as const;
export type Format = (typeof FORMATS)[number];

/** Tell the format of a file from its text, also of one that is cut off; `null` where nothing is like any. */
export function detectFormat(text: string): Format | null {
  const start = text.slice(0, 10_000).trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'ics';
  if (/^[{[]\s*["{\]}]/.test(start)) return detectJson(text);
  const [line = ''] = start.split(/\r\n|\r|\n/, 1);
  if (/^\s*(?:[-*+>#|]|\d+[.)]|---$)/.test(line) || /\]\(https?:/.test(start)) return 'markdown';
  return line.includes(',') ? 'csv' : null;
}

function detectJson(text: string): Format | null {
  if (/"entries"\s*:\s*\[/.test(text)) return 'yt-dlp';
  if (/"schedule"\s*:\s*\{/.test(text)) return 'schedule';
  return /"(?:videos|speakers|recorded)"\s*:/.test(text) ? 'pyvideo' : null;
}
