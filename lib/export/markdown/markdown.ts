import type { Link, List, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { toMarkdown } from 'mdast-util-to-markdown';

// Escape `{{`, so that a title that contains a shortcode does not run when it is pasted into a Hugo post.
const shortcodes = { unsafe: [{ before: '\\{', character: '{', inConstruct: 'phrasing' as const }] };

/** The path of a page's Markdown version; that of the home page is `/index.md`. */
export const markdownPath = (path: string) => (path === '' || path === '/' ? '/index.md' : `${path}.md`);

/** Write blocks as Markdown, with every text escaped and a line end at the end. */
export const formatMarkdown = (children: RootContent[]) =>
  toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      resourceLink: true,
      extensions: [gfmStrikethroughToMarkdown(), gfmAutolinkLiteralToMarkdown(), shortcodes],
    },
  );

/** A text node. White space is collapsed to single spaces, and NUL removed, which Markdown forbids. */
export const text = (value: string): Text => ({
  type: 'text',
  value: value.replaceAll('\0', '').replaceAll(/\s+/g, ' '),
});

/** A text node that is the whole content of its parent, so white space at its ends is removed. */
const wholeText = (value: string): Text => ({ ...text(value), value: text(value).value.trim() });

export const link = (url: string, value: string): Link => ({
  type: 'link',
  url,
  children: [wholeText(value.trim() || url)],
});

export const heading = (depth: 1 | 2, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [wholeText(value)],
});

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const quote = (value: string): RootContent => ({
  type: 'blockquote',
  children: [paragraph(wholeText(value))],
});

/** A tight bullet list; each of `items` is the inline content of one item. */
export const list = (items: PhrasingContent[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...children)],
  })),
});
