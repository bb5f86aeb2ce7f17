import type { Talk } from '#lib/catalogue/schema.ts';
import { permalink } from '#lib/addresses.ts';
import { embedPath, formatFrame } from './oembed.ts';
import { add, formatHtml } from '#lib/export/xml.ts';

/** HTML to paste into a page: a frame with the talk, and the script that fits its height. Without it the height is fixed. */
export const formatEmbed = (talk: Talk) => `${formatFrame(talk)}\n${script()}`;

/** The frame as a shortcode for a Hugo post. The blog needs the template of `hugoTemplate` for it. */
export const formatShortcode = ({ slug }: Talk) => `{{< session "${slug}" >}}`;

/** The template of that shortcode, to save in a Hugo blog as `layouts/shortcodes/session.html`. */
export const hugoTemplate = () => {
  const frame = formatHtml((root) => {
    add(root, 'iframe', {
      src: permalink(embedPath('SLUG')),
      title: 'A session',
      width: '600',
      // Enough for two lines of title and of people.
      height: '224',
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
