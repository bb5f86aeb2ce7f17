import type { Bundle } from './bundle.ts';
import { attribute, type Edit, edited, type Element, isLink, partsOf, replacing, type Span } from './html.ts';

/** What a page is given in place of Next's runtime. Paths begin at the root of the site. */
export interface Assets {
  /** The script that runs inline, before anything is painted; it lets the modules begin once the page is read. */
  paint: string;
  /** The policy as an element, where the host sends no headers. */
  policy?: string;
  /** For each bundle its own path, then those of the chunks that it imports at once. */
  scripts: Record<Bundle, readonly string[]>;
  /** The path of one style sheet that holds what several hold. */
  joinStyles: (paths: readonly string[]) => string;
}

/**
 * Make a page that Next exported light: without Next's scripts, with its style sheets as one file, with our few kilobytes
 * of custom elements, and with the script of its island if it has one. docs/decisions/0004 says why.
 */
export function lighten(html: string, { paint, policy = '', scripts, joinStyles }: Assets): string {
  const { elements, comments, endOfHead: end } = partsOf(html);
  const island = elements
    .map((element) => attribute(element, 'data-island'))
    .find((name) => name !== undefined);
  const bundles = [scripts.page];
  if (island !== undefined)
    bundles.push(island === 'my-list' || island === 'try' ? scripts[island] : scripts.catalogue);
  // React takes over no page without an island, and needs no marks in it.
  const marks = island === undefined ? comments.filter((comment) => isMark(html, comment)) : [];
  return edited(html, [
    ...marks.map((mark) => replacing(mark, '')),
    ...elements.filter(belongsToRuntime).map((element) => replacing(element, '')),
    ...joinedStyles(elements, joinStyles),
    { start: end, end, text: `${policy}<script>${paint}</script>${modules(bundles)}` },
  ]);
}

/** Scripts but for data, and links that load scripts or style sheets ahead. */
function belongsToRuntime(element: Element): boolean {
  if (element.tagName === 'script') {
    return !/^application\/(ld\+)?json$/i.test(attribute(element, 'type') ?? '');
  }
  return element.tagName === 'link' && /^(script|style)$/i.test(attribute(element, 'as') ?? '');
}

/** Whether a comment is one of those by which React finds its texts and boundaries: `<!-- -->`, `<!--$-->`, `<!--/$-->`. */
const isMark = (html: string, { start, end }: Span) => /^<!--(?: |\/?\$)-->$/.test(html.slice(start, end));

/** The first style sheet becomes all of them, and the others go. */
function joinedStyles(elements: readonly Element[], joinStyles: Assets['joinStyles']): Edit[] {
  const sheets = elements.flatMap((element) => {
    const path = attribute(element, 'href');
    const isOurs = isLink(element, 'stylesheet') && /^\/(?!\/)/.test(path ?? '');
    return isOurs && path && attribute(element, 'media') === undefined ? [{ element, path }] : [];
  });
  if (sheets.length < 2) return [];
  const joined = `<link rel="stylesheet" href="${joinStyles(sheets.map(({ path }) => path))}"/>`;
  return sheets.map(({ element }, index) => replacing(element, index === 0 ? joined : ''));
}

/**
 * The modules of a page, in a template, where browsers leave them alone: they would be fetched beside the style sheet and the font,
 * for which the first paint waits. `beforePaint` takes them out.
 */
function modules(bundles: readonly (readonly string[])[]): string {
  const chunks = new Set(bundles.flatMap(([, ...rest]) => rest));
  const tags = [
    ...[...chunks].map((path) => `<link rel="modulepreload" href="${path}">`),
    ...bundles.map(([path]) => `<script type="module" src="${path}"></script>`),
  ];
  return `<template id="modules">${tags.join('')}</template>`;
}
