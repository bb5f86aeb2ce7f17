import type { Link, List, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { toMarkdown } from 'mdast-util-to-markdown';

// A title that holds `{{<` must not run as a shortcode when it is pasted into a Hugo post.
const shortcodes = { unsafe: [{ before: '\\{', character: '{', inConstruct: 'phrasing' as const }] };

/** Where the Markdown mirror of a page lies; that of the home page is `/index.md`. */
export const markdownPath = (path: string) => (path === '' || path === '/' ? '/index.md' : `${path}.md`);

/** Blocks as Markdown, every text escaped, ending in a line end. */
export const formatMarkdown = (children: RootContent[]) =>
  toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      resourceLink: true,
      extensions: [gfmStrikethroughToMarkdown(), gfmAutolinkLiteralToMarkdown(), shortcodes],
    },
  );

/** Text with a run of white space as one space, and without NUL, which Markdown forbids. */
export const text = (value: string): Text => ({
  type: 'text',
  value: value.replaceAll('\0', '').replaceAll(/\s+/g, ' '),
});

/** The same, where nothing stands before or after it. */
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

/** A tight bullet list, an item for each row of inline content. */
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
