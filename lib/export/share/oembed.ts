import type { Talk } from '#lib/catalogue/schema.ts';
import { permalink, siteName, siteUrl, speakerPath, talkPath } from '#lib/addresses.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import { oneLine } from '#lib/export/xml-text.ts';
import { add, formatHtml, formatXml } from '#lib/export/xml.ts';

/** The frame's size in pixels, unless the page around it has our script, which fits the height. */
const SIZE = { width: 600, height: 320 };

/** The path of the page that is shown in a talk's frame. */
export const embedPath = (slug: string) => `/embed/talks/${slug}` as const;

/** The path of a talk's oEmbed response. */
export const oembedPath = (slug: string, format: 'json' | 'xml') =>
  `/oembed${talkPath(slug)}.${format}` as const;

/** A talk as an oEmbed response in JSON (type `rich`). */
export const formatOembedJson = (talk: Talk) => `${JSON.stringify(oembed(talk), null, 2)}\n`;

/** A talk as an oEmbed response in XML. */
export const formatOembedXml = (talk: Talk) =>
  formatXml((document) => {
    const root = add(document, 'oembed', {});
    for (const [name, value] of Object.entries(oembed(talk))) add(root, name, {}, String(value));
  });

/** The HTML of a frame that shows a talk on another site. */
export const formatFrame = (talk: Talk) =>
  formatHtml((root) => {
    add(root, 'iframe', {
      src: permalink(embedPath(talk.slug)),
      title: oneLine(fullTitle(talk)),
      width: String(SIZE.width),
      height: String(SIZE.height),
      loading: 'lazy',
      style: 'border:0;max-width:100%',
    });
  });

function oembed(talk: Talk) {
  const [first] = talk.speakers;
  return {
    version: '1.0',
    type: 'rich',
    title: fullTitle(talk),
    ...(first
      ? {
          author_name: talk.speakers.map(({ name }) => name).join(', '),
          author_url: permalink(speakerPath(first.slug)),
        }
      : {}),
    provider_name: siteName,
    provider_url: siteUrl,
    cache_age: 24 * 60 * 60,
    html: formatFrame(talk),
    ...SIZE,
    url: permalink(talkPath(talk.slug)),
  };
}
