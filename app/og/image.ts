/** The size of a preview image. */
export const imageSize = { width: 1200, height: 630 };

/** Where the preview image of a page lies; `/` is the site's own. */
export const imagePath = (path: string) => `/og${path === '/' ? '/site' : path}.png`;
