import { brotliCompressSync } from 'node:zlib';
import { z } from 'zod';
import { attribute, type Element, isLink, partsOf } from './html.ts';

/** The files that a page asks for before anybody touches it, by kind; paths without their query. */
export interface Requests {
  scripts: string[];
  styles: string[];
  fonts: string[];
}

/** What budgets are about: bytes after brotli of each kind, and the number of requests. */
export const PARTS = ['html', 'script', 'style', 'font', 'requests'] as const;

/** For each address of a page, what it may weigh at most (budgets.json). */
export const Budgets = z.record(z.string().startsWith('/'), z.record(z.enum(PARTS), z.int().positive()));

/** What a page weighs with all that it asks for. */
export type Weights = Record<(typeof PARTS)[number], number>;

/** What the HTML of a page makes a browser load at once. */
export function requestsOf(html: string): Requests {
  const { elements } = partsOf(html);
  const paths = (name: 'src' | 'href', isAskedFor: (element: Element) => boolean) =>
    elements.filter(isAskedFor).flatMap((element) => attribute(element, name)?.split('?')[0] ?? []);
  const scripts = [
    ...paths(
      'src',
      (element) => element.tagName === 'script' && attribute(element, 'nomodule') === undefined,
    ),
    ...paths('href', (element) => isLink(element, 'modulepreload')),
  ];
  const styles = paths('href', (element) => isLink(element, 'stylesheet'));
  const fonts = paths('href', (element) => isLink(element, 'preload') && attribute(element, 'as') === 'font');
  return { scripts: [...new Set(scripts)], styles: [...new Set(styles)], fonts: [...new Set(fonts)] };
}

/** Weigh a page with all that it asks for; `read` gives the content of a path of its site. */
export async function weigh(html: string, read: (path: string) => Promise<Buffer>): Promise<Weights> {
  const { scripts, styles, fonts } = requestsOf(html);
  const total = async (paths: readonly string[], sizeOf: (content: Buffer) => number) =>
    (await Promise.all(paths.map(read))).reduce((sum, content) => sum + sizeOf(content), 0);
  return {
    html: brotliCompressSync(html).length,
    script: await total(scripts, compressed),
    style: await total(styles, compressed),
    // They are compressed by their own format, and servers send them as they are.
    font: await total(fonts, ({ length }) => length),
    requests: 1 + scripts.length + styles.length + fonts.length,
  };
}

const compressed = (content: Buffer) => brotliCompressSync(content).length;
