export const imageSize = { width: 1200, height: 630 };

/** The path of a page's preview image; that of `/` serves the whole site. */
export const imagePath = (path: string) => `/og${path === '/' ? '/site' : path}.png`;

/** Whether each page has its own image. `PREVIEW_IMAGES=site` draws a single one, for catalogues too large to draw them all. */
export const ownImages = process.env['PREVIEW_IMAGES'] !== 'site';
