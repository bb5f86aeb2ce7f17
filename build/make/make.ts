import { readFile } from 'node:fs/promises';
import { everything } from '#app/_data/catalogue.ts';
import { workerPath } from '#lib/addresses.ts';
import { siteFiles } from '#lib/export/site/site-files.ts';
import { compiledApp } from '#build/compile.ts';
import { hash } from '#build/release.ts';
import { readWorker } from '#build/service-worker.ts';
import { withAnswer } from './answers.ts';
import { images } from './images.ts';
import { NOT_FOUND } from './not-found.ts';
import { openPages } from './pages.ts';
import type { Made } from './protocol.ts';
import { loadShown } from './shown.ts';
import { writeWhole } from './write.ts';

/** Makes what is at the addresses of a site. */
export interface Maker {
  /** Every address of the site. */
  addresses: () => Promise<string[]>;
  /** Make what is at an address and write it with its compressed copies; gives `null` if nothing is there. */
  make: (address: string) => Promise<Made | null>;
  /** The same, but what would be made as it was before is left as it is. */
  makeAgain: (address: string, before: Made | null) => Promise<Made | null>;
  /** The page at an address with the answer to a query; nothing of it is kept. `null` if it has no list to ask. */
  answer: (address: string, search: string) => Promise<string | null>;
}

/** Open the site of the data folder in `DATA`, to write what is made of it into a folder. */
export function openMaker(folder: string): Maker {
  const files = lazily(() => new Map([...siteFiles(everything)].map((file) => [file.path, file])));
  const drawings = lazily(images);
  const pages = lazily(() => openPages(folder));
  const shown = lazily(() => loadShown());
  // Not that of `pages`: where no page has changed, nobody needs to start Next.
  const code = lazily(async () => (await compiledApp()).code);

  /** What is at an address besides pages of the app: how it is made, and a hash of all that it is made of. */
  async function findFile(address: string) {
    const image = address.endsWith('.png') ? (await drawings()).get(address) : undefined;
    if (image) return { path: address, ...image };
    if (address === workerPath) {
      const text = await readWorker();
      return { path: address, fingerprint: hash([text]), draw: () => Buffer.from(text) };
    }
    const file = files().get(address) ?? files().get(`${address}.html`);
    if (!file) return null;
    const { path, text } = file;
    return { path, fingerprint: hash([text]), draw: () => Buffer.from(text) };
  }

  async function makePage(address: string, fingerprint: string): Promise<Made | null> {
    const page = await (await pages()).make(address);
    if (page) await writeWhole(folder, page.file, page.content);
    return page && { file: page.file, fingerprint, style: page.style };
  }

  async function makeAny(
    address: string,
    before: Made | null,
    fingerprintOf: (address: string) => Promise<string>,
  ) {
    const file = await findFile(address);
    const fingerprint = file?.fingerprint ?? (await fingerprintOf(address));
    if (before && before.fingerprint === fingerprint) return before;
    if (!file) return makePage(address, fingerprint);
    await writeWhole(folder, file.path, await file.draw());
    return { file: file.path, fingerprint, style: null };
  }

  async function answer(address: string, search: string): Promise<string | null> {
    const found = await (await pages()).answer(address, search);
    if (found === null) return null;
    const kept = `${folder}${address === '/' ? '/index' : address}.html`;
    const page =
      (await readFile(kept, 'utf8').catch(() => null)) ??
      (await (await pages()).make(address))?.content.toString();
    return page === undefined ? null : withAnswer(page, found);
  }

  return {
    answer,
    async addresses() {
      const pages = (await shown()).addresses();
      return [...pages, NOT_FOUND, workerPath, ...files().keys(), ...(await drawings()).keys()];
    },
    make: (address) => makeAny(address, null, async () => ''),
    makeAgain: (address, before) =>
      makeAny(address, before, async () =>
        hash([await code(), await (await shown()).fingerprintOf(address)]),
      ),
  };
}

function lazily<Thing>(open: () => Thing): () => Thing {
  let opened: { thing: Thing } | undefined;
  return () => (opened ??= { thing: open() }).thing;
}
