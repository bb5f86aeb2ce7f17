import { isTakeout } from './from-takeout.ts';

/** The formats that `sessions import` reads. */
export const FORMATS = [
  'csv',
  'yt-dlp',
  'youtube-api',
  'takeout',
  'ics',
  'markdown',
  'pyvideo',
  'rubyevents',
  'schedule',
] as const;
export type Format = (typeof FORMATS)[number];

/** Detect the format of a file from its text, which may be cut off; `null` if it resembles none. */
export function detectFormat(text: string): Format | null {
  const start = text.slice(0, 10_000).trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'ics';
  if (/^<schedule[\s>]|^<[?!][^]*<schedule[\s>]/.test(start)) return 'schedule';
  if (start.startsWith('<')) return /<(?:li|table|h[1-6])[\s>]/i.test(start) ? 'markdown' : null;
  if (/^[{[]\s*["{\]}]/.test(start)) return detectJson(text);
  if (/^(?:-{3}\s+)?(?:#.*\s+)*- (?:id|title|raw_title|slug): /.test(start)) return 'rubyevents';
  const [line = ''] = start.split(/\r\n|\r|\n/, 1);
  if (/^\s*(?:[-*+>#|]|\d+[.)]|---$)/.test(line) || /\]\(https?:/.test(start)) return 'markdown';
  if (isTakeout(start)) return 'takeout';
  return line.includes(',') ? 'csv' : null;
}

function detectJson(text: string): Format | null {
  if (/"kind"\s*:\s*"youtube#/.test(text)) return 'youtube-api';
  if (/"entries"\s*:\s*\[/.test(text) || /"(?:_type|ie_key|extractor|webpage_url)"\s*:/.test(text))
    return 'yt-dlp';
  if (/"schedule"\s*:\s*\{/.test(text)) return 'schedule';
  return /"(?:videos|speakers|recorded)"\s*:/.test(text) ? 'pyvideo' : null;
}
