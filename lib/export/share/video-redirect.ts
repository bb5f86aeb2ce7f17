import type { Talk } from '#lib/catalogue/schema.ts';
import { permalink, talkPath } from '#lib/addresses.ts';
import { escapeQuoted } from '#lib/export/xml.ts';

/** Where the page of a video is, which `/v/<id>` answers: for whoever has only the video's id. */
export const videoPath = (id: string) => `/v/${id}.html` as const;

/** The page at a video's own address, which leads to its talk. There are thousands: no more than that needs. */
export function formatVideoRedirect({ slug, title }: Talk): string {
  const path = talkPath(slug);
  const text = escapeQuoted(title);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${text}</title>
<meta name="robots" content="noindex"/>
<link rel="canonical" href="${escapeQuoted(permalink(path))}"/>
<meta http-equiv="refresh" content="0; url=${path}"/>
</head>
<body>
<p>This video is of a session: <a href="${path}">${text}</a>.</p>
</body>
</html>
`;
}
