import { readFileSync } from 'node:fs';

const FOLDER = 'app/_fonts/card';

const font = (name: string, file: string, weight: 400 | 500 | 600) =>
  ['latin', 'latin-ext'].map((letters) => ({
    // Another name for each half, because the renderer falls back from one name to the next, but not within a name.
    name: letters === 'latin' ? name : `${name} Extended`,
    data: readFileSync(`${FOLDER}/${file.replace('*', letters)}.woff`),
    weight,
    style: 'normal' as const,
  }));

/** The fonts of the preview images. These are static instances, because the renderer cannot read variable fonts. */
export const fonts = [
  ...font('Serif', 'source-serif-4-*-420', 400),
  ...font('Serif', 'source-serif-4-*-480', 500),
  ...font('Serif', 'source-serif-4-*-600', 600),
  ...font('Sans', 'noto-sans-*-400', 400),
  ...font('Sans', 'noto-sans-*-600', 600),
];

export const serif = 'Serif, Serif Extended';
export const sans = 'Sans, Sans Extended';

/** Characters that at least one of the fonts lacks. For these the renderer would load a font from another host. */
const MISSING =
  /[^ -~\u00A0-\u012B\u012E-\u0131\u0134-\u0165\u0168-\u017F\u0218-\u021B\u1E80-\u1E85\u1E9E\u1EF2-\u1EF9–—‘’‚“”„†•…‹›€™−]/gu;

/** A text without what our fonts cannot draw, such as emoji and other scripts. The image's alternative text has it all. */
export const drawable = (text: string) =>
  text.normalize('NFC').replaceAll(MISSING, ' ').replaceAll(/\s+/g, ' ').trim();
