import { permalink } from '#lib/addresses.ts';

export const imageSize = { width: 1200, height: 630 };

/** The path of the preview image that was drawn for a page; that of `/` serves the whole site. */
export const imagePath = (path: string) => `/og${path === '/' ? '/site' : path}.png`;

/** The address of the image that was drawn for a page. */
export const imageUrl = (path: string) => permalink(imagePath(path));
