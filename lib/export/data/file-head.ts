import { permalink, siteName, siteUrl } from '#lib/addresses.ts';

/** What every file of our own JSON begins with; `schema` is the path of its JSON Schema. */
export const fileHead = (schema: string) =>
  ({
    $schema: permalink(schema),
    version: 2,
    name: siteName,
    url: siteUrl,
    licence: 'CC0-1.0',
  }) as const;
