import { VFile } from 'vfile';
import { z } from 'zod';
import { type Ledger, PermalinksFile } from '#lib/catalogue/files.ts';
import type { Say } from '#lib/catalogue/messages.ts';
import { readYaml } from '#lib/catalogue/yaml/yaml.ts';

/** The address of a talk that readers may have, and, where it is known, what the talk is known by. */
export interface PublishedAddress {
  slug: string;
  marks: readonly string[];
}

const TalksJson = z.object({ talks: z.array(z.object({ slug: z.string() })) });

/**
 * Read which addresses of talks are published: from a `sitemap.xml`, a `talks.json`, or the `permalinks.yaml` of another
 * branch. Gives `null` for a text that is none of them, or that has no address.
 */
export function readPublished(text: string): PublishedAddress[] | null {
  const addresses = /^\s*</.test(text) ? fromSitemap(text) : (fromJson(text) ?? fromLedger(text));
  return addresses && addresses.length > 0 ? addresses : null;
}

const fromSitemap = (text: string): PublishedAddress[] =>
  [...text.matchAll(/<loc>[^<]*\/talks\/([a-z0-9-]+)<\/loc>/g)].map(([, slug = '']) => ({ slug, marks: [] }));

function fromJson(text: string): PublishedAddress[] | null {
  try {
    return TalksJson.parse(JSON.parse(text)).talks.map(({ slug }) => ({ slug, marks: [] }));
  } catch {
    return null;
  }
}

function fromLedger(text: string): PublishedAddress[] | null {
  const ledger = readYaml(new VFile({ value: text }), PermalinksFile, { empty: {}, textOnly: true });
  return ledger && Object.entries(ledger.value).flatMap(addressesOf);
}

const addressesOf = ([key, { slug, former, also }]: [string, Ledger[string]]): PublishedAddress[] =>
  [slug, ...former].map((one) => ({ slug: one, marks: [key, ...also] }));

/** Report every published address that a ledger does not have any more, or has for another talk (`permalink-lost`). */
export function checkPublished(
  ledger: Ledger,
  published: readonly PublishedAddress[],
  file: VFile,
  say: Say,
): void {
  const known = new Map(
    Object.entries(ledger)
      .flatMap(addressesOf)
      .map(({ slug, marks }) => [slug, new Set(marks)]),
  );
  for (const { slug, marks } of published) {
    const own = known.get(slug);
    if (own && (marks.length === 0 || marks.some((mark) => own.has(mark)))) continue;
    const what = own ? `talk at \`/talks/${slug}\`` : `lack of \`/talks/${slug}\``;
    const expected = own ? `the one that is published there, \`${marks[0]}\`` : 'every published address';
    const reason = `Unexpected ${what}, expected ${expected}: take its lines back, with its slug as \`slug\` or in \`former\``;
    say({ file, severity: 'error', ruleId: 'permalink-lost', reason });
  }
}

/**
 * Report a ledger that is missing or empty while conferences have been there since an earlier day than `today`
 * (`permalink-missing`): new addresses would take the place of published ones.
 */
export function checkPresence(
  ledger: Ledger,
  added: readonly (string | null)[],
  { file, today }: { file: VFile; today: string },
  say: Say,
): void {
  const first = added.filter((day) => day !== null).toSorted()[0];
  if (Object.keys(ledger).length > 0 || first === undefined || first >= today) return;
  const reason =
    `Unexpected lack of addresses, expected those of the conferences that are here since ${first}: take \`${file.path}\` ` +
    'back from version control, or, where nothing was ever published, begin one by `sessions permalinks --first`';
  say({ file, severity: 'error', ruleId: 'permalink-missing', reason });
}
