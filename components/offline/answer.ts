import { hasAllFiles, isWhole, keepPage, put } from './keep.ts';
import { drop, keptAt, noted, notesOf, offlinePath } from './kept.ts';
import { isGone } from './renew.ts';
import type { FetchEvent } from './worker-scope.ts';

/** So long is the network waited for where there is something kept to show. Milliseconds. */
const PATIENCE = 3000;

/** An answer, and the work that goes on once it is given. */
export interface Answer {
  answer: Promise<Response>;
  after: Promise<void>;
}

/**
 * What the network has for a page: the browser may have asked for it while it started the worker. If that failed, most
 * browsers reject; Firefox gives an answer of type `error`, which would be shown as it is.
 */
export async function fromNetwork({
  preloadResponse,
  request,
}: Pick<FetchEvent, 'preloadResponse' | 'request'>): Promise<Response> {
  const early = await preloadResponse;
  return early && early.type !== 'error' ? early : fetch(request);
}

/**
 * Answer with a page: from the network or, where that fails or takes too long, with what is kept. A server may have written
 * the answer to a query into the page (`isAsked`): what is kept is the page without, in which scripts answer any.
 */
export function answerPage(path: string, network: Promise<Response>, isAsked = false): Answer {
  const copy = network.then((response) => response.clone());
  return {
    answer: networkFirst(network, keptPage(path)).then(async (answer) => answer ?? (await offlinePage())),
    after: copy.then(async (response) => {
      if (isGone(response)) await drop('pages', path);
      else await keepPage(path, isAsked ? await fetch(path) : response, Date.now());
    }),
  };
}

/** Answer with data that a script loads, in the same way. */
export function answerData(path: string, network: Promise<Response>): Answer {
  const copy = network.then((response) => response.clone());
  return {
    answer: networkFirst(network, keptAt('data', path)).then((answer) => answer ?? Response.error()),
    after: copy.then(async (response) => {
      if (isWhole(response)) await put('data', path, noted(response, {}));
    }),
  };
}

/** Answer with a hashed file: as it is kept, since it never changes. */
export function answerFile(path: string, ask: () => Promise<Response>): Answer {
  const found = keptAt('files', path).then(async (kept) => {
    if (kept) return { response: kept, copy: null };
    const response = await ask();
    return { response, copy: isWhole(response) ? response.clone() : null };
  });
  return {
    answer: found.then(({ response }) => response),
    after: found.then(async ({ copy }) => {
      if (copy) await put('files', path, copy);
    }),
  };
}

/** Answer with what only the network has or, where that fails, with the page that stands in. */
export const answerUnkept = (network: Promise<Response>): Promise<Response> => network.catch(offlinePage);

/** What the network has. If it fails or takes too long, what is kept; if there is neither, its failure or nothing. */
async function networkFirst(
  network: Promise<Response>,
  kept: Promise<Response | undefined>,
): Promise<Response | undefined> {
  const answer = network.catch(() => undefined);
  const good = answer.then((response) => (response && response.status < 500 ? response : undefined));
  const first = await Promise.race([
    good,
    kept.then((found) => (found ? new Promise<undefined>((done) => setTimeout(done, PATIENCE)) : good)),
  ]);
  return first ?? (await kept) ?? answer;
}

/** A page as it is kept, if all its hashed files are. */
async function keptPage(path: string): Promise<Response | undefined> {
  const page = await keptAt('pages', path);
  return page && (await hasAllFiles(notesOf(path, page))) ? page : undefined;
}

/** Said in place of a page that is neither on the network nor kept. */
async function offlinePage(): Promise<Response> {
  const page = await keptPage(offlinePath);
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}
