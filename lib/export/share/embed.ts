import type { Talk } from '#lib/catalogue/schema.ts';
import { permalink } from '#lib/addresses.ts';
import { embedPath, formatFrame } from './oembed.ts';
import { add, formatHtml } from '#lib/export/xml.ts';

/** The frame to paste into a page, with the script that gives it its height. Without that it has a fixed one. */
export const formatEmbed = (talk: Talk) => `${formatFrame(talk)}\n${script()}`;

/** The same as a shortcode for a post in Hugo, where the template of `hugoTemplate` is installed. */
export const formatShortcode = ({ slug }: Talk) => `{{< session "${slug}" >}}`;

/** Hugo's template behind the shortcode: `layouts/shortcodes/session.html`. */
export const hugoTemplate = () => {
  const frame = formatHtml((root) => {
    add(root, 'iframe', {
      src: permalink(embedPath('SLUG')),
      title: 'A session',
      width: '600',
      height: '320',
      loading: 'lazy',
      style: 'border:0;max-width:100%',
    });
  });
  return `${frame.replace('SLUG', '{{ .Get 0 }}')}\n${script()}\n`;
};

const script = () =>
  formatHtml((root) => {
    add(root, 'script', { src: permalink('/embed.js'), type: 'module' });
  });
