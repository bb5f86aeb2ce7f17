import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { type Finding, toMessage } from '#lib/catalogue/messages.ts';
import {
  checkPresence,
  checkPublished,
  type PublishedAddress,
  readPublished,
} from '#lib/catalogue/names/published.ts';
import type { Message } from '#lib/catalogue/schema.ts';
import type { Sources } from '#lib/catalogue/sources.ts';
import { UsageError } from './usage.ts';

/** Milliseconds for a server to answer. */
const LONGEST = 30_000;

/** Today, as the data write it. */
export const today = () => new Date().toISOString().slice(0, 10);

/** Read what is published, at an address or in a file. Throws a `UsageError` if it cannot be read or has no address. */
export async function loadPublished(from: string): Promise<PublishedAddress[]> {
  const published = readPublished(await load(from));
  if (published) return published;
  throw new UsageError(
    `Unexpected \`${from}\`, expected a sitemap.xml, a talks.json or a permalinks.yaml with addresses of talks`,
  );
}

async function load(from: string): Promise<string> {
  try {
    if (!/^https?:\/\//.test(from)) return readFileSync(from, 'utf8');
    const response = await fetch(from, { signal: AbortSignal.timeout(LONGEST) });
    if (response.ok) return await response.text();
    throw new Error(`status ${response.status}`);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Unexpected \`${from}\`, expected what is published: ${detail}`);
  }
}

/** What would break published addresses, as far as the ledger alone does not tell. */
export function addressErrors(
  { ledger, conferences }: Sources,
  dataDir: string,
  { published = [], isFirst = false }: { published?: readonly PublishedAddress[]; isFirst?: boolean } = {},
): Message[] {
  const found: Finding[] = [];
  const say = (finding: Finding) => found.push(finding);
  const file = ledger?.file ?? new VFile({ path: `${dataDir}/permalinks.yaml` });
  const added = conferences.map(({ facts }) => facts.value.added);
  if (ledger && !isFirst) checkPresence(ledger.value, added, { file, today: today() }, say);
  if (ledger) checkPublished(ledger.value, published, file, say);
  return found.map(toMessage);
}
