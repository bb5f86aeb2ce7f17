import type { Catalogue } from '#lib/catalogue/schema.ts';
import { permalink } from '#lib/addresses.ts';
import { CHANGES } from '#lib/export/changes.ts';
import { formats } from '#lib/export/formats.ts';
import { formatMarkdown, heading, link, list, paragraph, text } from './markdown.ts';

/** The page on data formats (`/data`) in Markdown. */
export const formatFormatsMarkdown = (catalogue: Catalogue) =>
  formatMarkdown([
    heading(1, 'Data'),
    ...formats(catalogue).flatMap(({ name, what, paths, promise }) => [
      heading(2, name),
      paragraph(text(`${what} ${promise}`)),
      list(paths.map((path) => [link(permalink(path), path)])),
    ]),
    heading(2, 'Changes'),
    list(CHANGES.map(({ day, what }) => [text(`${day}: ${what}`)])),
  ]);
