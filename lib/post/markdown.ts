import type { Literal, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { EditMap } from 'micromark-util-edit-map';
import { shortcodeFromMarkdown, shortcodeSyntax } from './dialects/shortcodes.ts';

/** Front matter between lines of `+++`. */
export interface Toml extends Literal {
  type: 'toml';
}

declare module 'mdast' {
  interface FrontmatterContentMap {
    toml: Toml;
  }
  interface RootContentMap {
    toml: Toml;
  }
}

/**
 * micromark 4.0.3 changes its list of events at the end of every list, quote and underlined heading, and copies the
 * whole of it each time. For thousands of them that takes minutes. This moves only what stands behind a change.
 */
EditMap.prototype.consume = function consume(events) {
  const behind = [];
  for (const [at, removed, added] of this.map.sort((a, b) => b[0] - a[0])) {
    behind.push(events.slice(at + removed), added);
    events.length = at;
  }
  for (const part of behind.reverse()) for (const event of part) events.push(event);
  this.map.length = 0;
  this.index.clear();
};

const MATTER: ('yaml' | 'toml')[] = ['yaml', 'toml'];

/** Markdown as trip reports use it: CommonMark, GitHub's tables, strikethrough and bare links, Hugo's shortcodes. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [frontmatter(MATTER), gfmTable(), gfmStrikethrough(), gfmAutolinkLiteral(), shortcodeSyntax],
    mdastExtensions: [
      frontmatterFromMarkdown(MATTER),
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      // The default transforms search text nodes for addresses again and create links without a position.
      { ...gfmAutolinkLiteralFromMarkdown(), transforms: [] },
      shortcodeFromMarkdown,
    ],
  });
}
