import { brotliCompressSync } from 'node:zlib';
import { attribute, elementsOf, isLink } from './html.ts';

/** The files that a page asks for before anybody touches it, by kind; paths without their query. */
export interface Requests {
  scripts: string[];
  styles: string[];
  fonts: string[];
}

/** What budgets are about: bytes after brotli of each kind, and the number of requests. */
export const PARTS = ['html', 'script', 'style', 'font', 'requests'] as const;

/** What a page weighs with all that it asks for. */
export type Weights = Record<(typeof PARTS)[number], number>;

/** What the HTML of a page makes a browser load at once. */
export function requestsOf(html: string): Requests {
  const elements = elementsOf(html);
  const paths = (name: 'src' | 'href', isAskedFor: (element: (typeof elements)[number]) => boolean) =>
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
export function weigh(html: string, read: (path: string) => Buffer): Weights {
  const { scripts, styles, fonts } = requestsOf(html);
  const total = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + brotliCompressSync(read(path)).length, 0);
  return {
    html: brotliCompressSync(html).length,
    script: total(scripts),
    style: total(styles),
    // They are compressed by their own format, and servers send them as they are.
    font: fonts.reduce((sum, path) => sum + read(path).length, 0),
    requests: 1 + scripts.length + styles.length + fonts.length,
  };
}
