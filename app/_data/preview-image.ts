/** The size of a preview image. */
export const imageSize = { width: 1200, height: 630 };

/** Where the preview image of a page lies; `/` is the site's own. */
export const imagePath = (path: string) => `/og${path === '/' ? '/site' : path}.png`;

/** Whether each page has an image of its own: `PREVIEW_IMAGES=site` draws one for all, where there are too many to draw. */
export const ownImages = process.env['PREVIEW_IMAGES'] !== 'site';
