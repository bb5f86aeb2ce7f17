import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** An element of a page and where it stands there, from its first character to behind its last. */
export interface Element {
  /** In lower case, as are the names of attributes. */
  tagName: string;
  attributes: ReadonlyMap<string, string>;
  start: number;
  /** Of an element that holds elements, where its start tag ends. */
  end: number;
}

/** A part of a page, from its first character to behind its last. */
export type Span = Pick<Element, 'start' | 'end'>;

/** What is known of a page. */
export interface PageParts {
  /** Every element that has a tag, in the order of the source. */
  elements: readonly Element[];
  /** Every comment, from its `<` to behind its `>`. */
  comments: readonly Span[];
  /** Where something can be added to the head as its last: before `</head>`, which HTML allows to be left out. */
  endOfHead: number;
}

/** Read where the parts of a page stand. It is read as the parts it is written in, without a tree, in linear time. */
export function partsOf(html: string): PageParts {
  const reader = new Reader(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader;
}

/** What stands in a head: elements of these names, without content and with. */
const EMPTY_OF_HEAD = new Set(['base', 'link', 'meta']);
const FILLED_OF_HEAD = new Set(['noscript', 'script', 'style', 'template', 'title']);

/** Collects elements from the tokenizer's callbacks, which give offsets in the HTML. */
class Reader implements TokenizerCallbacks, PageParts {
  readonly elements: Element[] = [];
  readonly comments: Span[] = [];
  endOfHead = 0;
  private isInHead = true;
  /** The name of the element of the head that is open. */
  private within: string | null = null;
  private start = 0;
  private tagName = '';
  private attributes = new Map<string, string>();
  private attribute = '';
  private value = '';
  private readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  onopentagname(start: number, end: number) {
    this.start = start - 1;
    this.tagName = this.html.slice(start, end).toLowerCase();
    this.attributes = new Map();
  }

  onattribname(start: number, end: number) {
    this.attribute = this.html.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number) {
    this.value += this.html.slice(start, end);
  }

  onattribentity(codePoint: number) {
    this.value += String.fromCodePoint(codePoint);
  }

  onattribend() {
    // The first of a name counts.
    if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, this.value);
  }

  onopentagend(last: number) {
    const { tagName, attributes, start } = this;
    this.elements.push({ tagName, attributes, start, end: last + 1 });
    if (!this.isAtTopOfHead()) return;
    const isFilled = FILLED_OF_HEAD.has(tagName);
    if (isFilled) this.within = tagName;
    else if (tagName !== 'html' && tagName !== 'head' && !EMPTY_OF_HEAD.has(tagName)) this.isInHead = false;
    if (this.isInHead) this.endOfHead = last + 1;
  }

  onselfclosingtag(last: number) {
    this.onopentagend(last);
  }

  onclosetag(start: number, nameEnd: number) {
    const tagName = this.html.slice(start, nameEnd).toLowerCase();
    const end = this.html.indexOf('>', nameEnd) + 1 || this.html.length;
    const last = this.elements.at(-1);
    if (last?.tagName === tagName) last.end = end;
    if (this.isInHead && this.within === tagName) {
      this.within = null;
      this.endOfHead = end;
    } else if (this.isAtTopOfHead() && tagName === 'head') {
      this.endOfHead = start - 2;
      this.isInHead = false;
    }
  }

  ontext(start: number, end: number) {
    if (this.isAtTopOfHead() && this.html.slice(start, end).trim() !== '') this.isInHead = false;
  }

  ondeclaration(_start: number, end: number) {
    if (this.isAtTopOfHead()) this.endOfHead = end + 1;
  }

  private isAtTopOfHead() {
    return this.isInHead && this.within === null;
  }

  ontextentity() {
    if (this.isAtTopOfHead()) this.isInHead = false;
  }

  oncomment(start: number, last: number) {
    this.comments.push({ start: start - '<!--'.length, end: last + 1 });
  }

  // What is neither changes nothing.
  oncdata() {}
  onprocessinginstruction() {}
  onend() {}
}

/** The value of an attribute, `undefined` where the element has none of that name. */
export const attribute = ({ attributes }: Element, name: string): string | undefined => attributes.get(name);

/** Whether a `<link>` stands in one of these relations to its page; `rel` is a list of words. */
export function isLink(element: Element, ...relations: readonly string[]): boolean {
  if (element.tagName !== 'link') return false;
  const words = attribute(element, 'rel')?.toLowerCase().split(/\s+/) ?? [];
  return relations.some((relation) => words.includes(relation));
}

/** Puts a text in place of what stands between two offsets. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Puts a text in place of a part. */
export const replacing = ({ start, end }: Span, text: string): Edit => ({ start, end, text });

/** A source after edits, which must not overlap. What they do not touch stays as it is to the byte. */
export function edited(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(source.slice(at, start), text);
    at = end;
  }
  return [...parts, source.slice(at)].join('');
}
