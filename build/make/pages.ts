import { readFile } from 'node:fs/promises';
import { beforePaint } from '#components/client/before-paint.ts';
import { compiledApp } from '#build/compile.ts';
import { listFiles } from '#build/files.ts';
import { metaPolicy } from '#build/headers.ts';
import { lighten } from '#build/lighten.ts';
import { joinSheets } from '#build/styles.ts';
import { answerAddress, pageAddress } from './answers.ts';
import { NOT_FOUND } from './not-found.ts';
import { startNext } from './next-pages.ts';

/** The content of a file that Next made, as it is served. */
interface Page {
  file: string;
  content: Buffer;
  style: string | null;
}

/** Makes pages, and the style sheets that they ask for. */
interface Pages {
  /** What is at an address; `null` if nothing is. That of the “not found” page is any that there is not. */
  make: (address: string) => Promise<Page | null>;
  /** The page of Next that holds the answer to a query on a page; `null` if that has no list to ask. */
  answer: (page: string, search: string) => Promise<string | null>;
}

/** Start Next on what `compile` left, and give what it makes of an address, made light. The folder has the style sheets. */
export async function openPages(folder: string): Promise<Pages> {
  const { scripts } = await compiledApp();
  const sheets = joinSheets(await readSheets(folder));
  const paint = beforePaint();
  const policyOf = (address: string) => (process.env['META_POLICY'] ? metaPolicy(paint, address) : '');
  const ask = await startNext();

  async function make(address: string): Promise<Page | null> {
    if (address.startsWith('/_next/')) {
      const sheet = sheets.at(address);
      return sheet === undefined ? null : { file: address, content: Buffer.from(sheet), style: null };
    }
    const asked = pageAddress(address);
    if (asked === null) return null;
    const { status, isPage, content } = await ask(asked);
    if (status === 404 && address !== NOT_FOUND) return null;
    if (status !== 200 && status !== 404)
      throw new Error(`Unexpected status ${status} at ${address}, expected a page`);
    if (!isPage) return { file: address, content, style: null };
    let style: string | null = null;
    const joinStyles = (paths: readonly string[]) => (style = sheets.join(paths));
    const html = lighten(content.toString(), {
      paint,
      policy: policyOf(address),
      scripts,
      joinStyles,
    });
    return { file: address === '/' ? '/index.html' : `${address}.html`, content: Buffer.from(html), style };
  }
  return {
    make,
    async answer(page, search) {
      const { status, content } = await ask(answerAddress(page, search));
      return status === 200 ? content.toString() : null;
    },
  };
}

async function readSheets(folder: string): Promise<Map<string, string>> {
  const files = (await listFiles(`${folder}/_next/static`)).filter((file) => file.endsWith('.css'));
  const read = files.map(
    async (file) =>
      [`/_next/static/${file}`, await readFile(`${folder}/_next/static/${file}`, 'utf8')] as const,
  );
  return new Map(await Promise.all(read));
}
