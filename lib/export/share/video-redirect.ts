import type { Talk } from '#lib/catalogue/schema.ts';
import { permalink, talkPath } from '#lib/addresses.ts';
import { xmlText } from '#lib/export/xml-text.ts';

/** Where the page of a video is, which `/v/<id>` answers: for whoever has only the video's id. */
export const videoPath = (id: string) => `/v/${id}.html` as const;

/** The page at a video's own address, which leads to its talk. There are thousands: no more than that needs. */
export function formatVideoRedirect({ slug, title }: Talk): string {
  const path = talkPath(slug);
  const text = escapeHtml(title);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${text}</title>
<meta name="robots" content="noindex"/>
<link rel="canonical" href="${escapeHtml(permalink(path))}"/>
<meta http-equiv="refresh" content="0; url=${path}"/>
</head>
<body>
<p>This video is of a session: <a href="${path}">${text}</a>.</p>
</body>
</html>
`;
}

const CODES: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

const escapeHtml = (text: string) => xmlText(text).replaceAll(/[&<>"]/g, (sign) => `&${CODES[sign]};`);
