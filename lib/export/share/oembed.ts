import type { Talk } from '#lib/catalogue/schema.ts';
import { permalink, siteName, siteUrl, speakerPath, talkPath } from '#lib/addresses.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import { oneLine } from '#lib/export/xml-text.ts';
import { add, formatHtml, formatXml } from '#lib/export/xml.ts';

/** The frame's width in pixels. */
const WIDTH = 600;

/** How many characters a line of the card holds in that width, rather too few than too many. */
const LINE = { title: 56, people: 70 };

/**
 * The height in pixels of a talk's card in a frame of that width, line by line of components/embed/embed-talk.tsx. Where
 * the page around it has our script, that fits the height instead.
 */
function cardHeight({ kind, title, speakers }: Talk): number {
  const people = speakers.map(({ name, company }) => (company ? `${name}, ${company}` : name)).join(' · ');
  return (
    121 +
    25 * lines(title, LINE.title) +
    (people ? 4 + 24 * lines(people, LINE.people) : 0) +
    (kind === 'session' ? 0 : 22)
  );
}

const lines = (text: string, length: number) => Math.ceil(text.length / length);

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
      width: String(WIDTH),
      height: String(cardHeight(talk)),
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
    width: WIDTH,
    height: cardHeight(talk),
    url: permalink(talkPath(talk.slug)),
  };
}
