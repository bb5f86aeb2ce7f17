import type {
  Html,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableRow,
} from 'mdast';
import type { Position } from 'unist';
import { positionOf, startOf } from './nodes.ts';
import { playerVideo } from './player.ts';
import { type HtmlTag, htmlTokens, type HtmlToken } from '#lib/source/html.ts';
import type { Source } from '#lib/source/source.ts';

const BREAKS = new Set(
  'p div section article center header footer main aside figure figcaption blockquote details summary dl dt dd ul ol li table thead tbody tr td th h1 h2 h3 h4 h5 h6 hr iframe'.split(
    ' ',
  ),
);
/** Elements read as bold text. Raw HTML headings are among them because Hugo gives them no anchors. */
const BOLD = /^(?:b|strong|summary|dt|h[1-6])$/;

/** The most lists in one another; no list of talks goes deeper. */
const DEEPEST = 10;

/** A list that is not closed yet, with its last item if that is not closed. */
interface OpenList {
  list: List;
  item: ListItem | null;
}

declare module 'mdast' {
  interface ParagraphData {
    /** It was an `<h1>`. */
    isTitle?: boolean;
  }
}

/**
 * Convert a block of raw HTML to Markdown nodes, so that its text and links are read and its tags are never shown.
 * Lists and tables stay lists and tables; all else becomes paragraphs. A block without text or links is returned
 * unchanged.
 */
export function readHtml(node: Html, source: Source): RootContent[] {
  const from = startOf(node);
  const exact = source.text.startsWith(node.value, from);
  const place = (start: number, end: number) =>
    exact ? source.position(from + start, from + end) : positionOf(node);
  const builder = new Builder(place, positionOf(node));
  for (const token of htmlTokens(node.value)) builder.add(token);
  return builder.end();
}

class Builder {
  private readonly blocks: RootContent[] = [];
  private line: PhrasingContent[] = [];
  private link: Link | null = null;
  private bold = false;
  private isTitle = false;
  /** The lists that are open, the innermost last, each with its open item. */
  private readonly lists: OpenList[] = [];
  private table: Table | null = null;
  private row: TableRow | null = null;
  private readonly place: (start: number, end: number) => Position;
  private readonly whole: Position;

  constructor(place: (start: number, end: number) => Position, whole: Position) {
    this.place = place;
    this.whole = whole;
  }

  add(token: HtmlToken) {
    const position = this.place(token.start, token.end);
    if (token.kind === 'text') this.addText(token.value, position);
    else if (token.kind === 'open') this.open(token, position);
    else this.close(token.name);
  }

  end(): RootContent[] {
    this.flush();
    return this.blocks;
  }

  private addText(value: string, position: Position) {
    if (!value.trim() && this.line.length === 0) return;
    const text = { type: 'text' as const, value, position };
    if (this.link) this.link.children.push(text);
    else this.line.push(this.bold ? { type: 'strong', children: [text], position } : text);
  }

  private open({ name, attributes }: HtmlTag, position: Position) {
    if (BREAKS.has(name)) this.flush();
    if (BOLD.test(name)) this.bold = true;
    if (name === 'h1') this.isTitle = true;
    const url = name === 'a' ? attributes.get('href') : playerVideo(name, attributes);
    if (name === 'br') this.line.push({ type: 'break', position });
    else if (url) {
      const link: Link = { type: 'link', url, title: null, children: [], position };
      this.line.push(link);
      this.link = name === 'a' ? link : null;
    } else if (name === 'ul' || name === 'ol') this.openList();
    else if (name === 'li') {
      const open = this.lists.at(-1) ?? this.openList();
      open.list.children.push((open.item = { type: 'listItem', children: [], position }));
    } else if (name === 'table')
      this.table = this.push({ type: 'table', children: [], position: this.whole });
    else if (name === 'tr' && this.table) {
      this.table.children.push((this.row = { type: 'tableRow', children: [], position }));
    }
  }

  private close(name: string) {
    if (name === 'a') this.link = null;
    if (name === 'td' || name === 'th') this.endCell();
    else if (BREAKS.has(name)) this.flush();
    if (BOLD.test(name)) this.bold = false;
    if (name === 'h1') this.isTitle = false;
    const open = this.lists.at(-1);
    if (name === 'li' && open) open.item = null;
    if (name === 'ul' || name === 'ol') this.lists.pop();
    if (name === 'table') this.table = this.row = null;
  }

  /** Open a list, within the open item if there is one. The items of very deep lists belong to the list around. */
  private openList(): OpenList {
    const around = this.lists.at(-1);
    if (around && this.lists.length >= DEEPEST) {
      this.lists.push(around);
      return around;
    }
    const list: List = { type: 'list', children: [], position: this.whole };
    if (around?.item) around.item.children.push(list);
    else this.push(list);
    const open = { list, item: null };
    this.lists.push(open);
    return open;
  }

  private endCell() {
    if (!this.row) return this.flush();
    const position = this.line[0]?.position ?? this.whole;
    this.row.children.push({ type: 'tableCell', children: this.line, position });
    this.line = [];
    this.link = null;
  }

  private flush() {
    const [first, last] = [this.line[0], this.line.at(-1)];
    const children = this.line;
    this.line = [];
    this.link = null;
    if (!first?.position || !last?.position || children.every(isBlank)) return;
    const position = { start: first.position.start, end: last.position.end };
    const paragraph: Paragraph = { type: 'paragraph', children, position };
    if (this.isTitle) paragraph.data = { isTitle: true };
    const item = this.lists.at(-1)?.item;
    if (!item) this.push(paragraph);
    else {
      if (item.children.length === 0) item.position = position;
      item.children.push(paragraph);
    }
  }

  private push<Block extends RootContent>(block: Block): Block {
    this.blocks.push(block);
    return block;
  }
}

const isBlank = (node: PhrasingContent) =>
  node.type === 'break' || (node.type === 'text' && !node.value.trim());
