import { existsSync, readFileSync, statSync } from 'node:fs';
import { know, knowCatalogue, type Known } from '#lib/answers/known.ts';
import { assemble } from '#lib/catalogue/assemble.ts';
import { readData } from '#lib/catalogue/load.ts';
import { TalksFile } from '#lib/export/schema.ts';
import { UsageError } from '#bin/usage.ts';

/** The largest `talks.json`, in bytes: that of 100,000 talks has half of it. */
const MOST_BYTES = 512 * 1024 * 1024;
/** Milliseconds for a site to answer with the whole of it. */
const LONGEST = 60_000;

/**
 * Read what is to be asked: a data folder, a `talks.json`, or the address of one or of the site that publishes it. Throws a
 * `UsageError` where there is none, where it is too large or takes too long, and where it is no `talks.json`.
 */
export async function loadKnown(from: string): Promise<Known> {
  if (/^https?:\/\//i.test(from)) return fromText(await fetchTalks(from), from);
  if (!existsSync(from))
    throw new UsageError(
      `Unexpected \`${from}\`, expected a data folder, a talks.json or the address of a site`,
    );
  const { size, isDirectory } = { size: statSync(from).size, isDirectory: statSync(from).isDirectory() };
  if (isDirectory) return knowCatalogue(assemble(readData(from)));
  if (size > MOST_BYTES) throw tooLarge(from);
  return fromText(readFileSync(from, 'utf8'), from);
}

const tooLarge = (from: string) =>
  new UsageError(`Unexpected size of \`${from}\`, expected at most ${MOST_BYTES / 1024 / 1024} MB`);

async function fetchTalks(from: string): Promise<string> {
  if (!URL.canParse(from)) throw new UsageError(`Unexpected address \`${from}\`, expected that of a site`);
  const address = new URL(from);
  if (!address.pathname.endsWith('.json'))
    address.pathname = `${address.pathname.replace(/\/+$/, '')}/talks.json`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(LONGEST) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await readAll(response, from);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Unexpected \`${address.href}\`, expected the talks.json of a site: ${detail}`);
  }
}

/** The text of an answer, of which no more is read than may be. */
async function readAll(response: Response, from: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw tooLarge(from);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function fromText(text: string, from: string): Known {
  const read = TalksFile.safeParse(parse(text, from));
  if (read.success && /^https?:\/\//i.test(read.data.url)) return know(read.data);
  const [issue] = read.error?.issues ?? [];
  const detail = issue ? `${issue.path.join('.')}: ${issue.message}` : 'url: no address of a site';
  throw new UsageError(`Unexpected content of \`${from}\`, expected a talks.json of version 2 (${detail})`);
}

function parse(text: string, from: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError(`Unexpected content of \`${from}\`, expected JSON`);
  }
}
