import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { readReferences } from './character-references.ts';

/** A tag or a text in HTML, with its offsets there. Comments, declarations, scripts and styles make no tokens. */
export type HtmlToken = HtmlTag | { kind: 'text'; value: string; start: number; end: number };

export interface HtmlTag {
  kind: 'open' | 'close';
  /** In lower case, as are the names of attributes. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  start: number;
  end: number;
}

/**
 * Split HTML into tags and texts, in the order they stand, in linear time. There are no errors: what is not a tag is text,
 * since people write `a < b` and `<https://example.org>`. Character references are replaced if they end with a semicolon.
 */
export function htmlTokens(html: string): HtmlToken[] {
  const reader = new Reader(html);
  const tokenizer = new Tokenizer({ decodeEntities: false, recognizeSelfClosing: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.tokens;
}

/** The attributes of a text that is one tag, or that begins with one. */
export function readAttributes(tag: string): ReadonlyMap<string, string> {
  const [token] = htmlTokens(tag);
  return token && token.kind !== 'text' ? token.attributes : NONE;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Elements whose text is not shown to people. */
const UNSEEN = new Set(['script', 'style']);

/** The beginning of a tag, with its name. `<https://example.org>` is no tag but an address. */
const NAME = /<(\/?)(?!https?:)([a-z][^\s/<>]*)/iy;

/** Collects tokens from the tokenizer's callbacks, which give offsets in the HTML. */
class Reader implements TokenizerCallbacks {
  readonly tokens: HtmlToken[] = [];
  /** Everything before this offset has become tokens or was left out. */
  private done = 0;
  /** Where the text of the last callback ended. */
  private textEnd = 0;
  private unseen = false;
  private tagStart = 0;
  private attributes: Map<string, string> | null = null;
  private attribute = '';
  private readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  ontext(_start: number, end: number) {
    this.textEnd = end;
  }

  onopentagname(start: number, end: number) {
    this.begin(start - 1, end);
  }

  onattribname(start: number, end: number) {
    this.attribute = this.html.slice(start, end).toLowerCase();
    if (this.attribute.includes('<')) this.begin(start, end);
  }

  onattribdata(start: number, end: number) {
    this.attributes ??= new Map();
    if (this.attributes.has(this.attribute)) return;
    this.attributes.set(this.attribute, readReferences(this.html.slice(start, end)).trim());
  }

  onattribend() {
    this.attribute = '';
  }

  onopentagend(end: number) {
    NAME.lastIndex = this.tagStart;
    const [, slash, name] = NAME.exec(this.html) ?? [];
    if (name) this.addTag(slash ? 'close' : 'open', name, this.tagStart, end + 1);
    else this.textEnd = end + 1;
  }

  onselfclosingtag(end: number) {
    this.onopentagend(end);
    this.unseen = false;
  }

  onclosetag(start: number, end: number) {
    const close = this.html.indexOf('>', end) + 1;
    if (close === 0) return;
    this.attributes = null;
    this.addTag('close', this.html.slice(start, end), start - 2, close);
  }

  oncomment(_start: number, end: number) {
    this.leaveOut(end);
  }

  oncdata(_start: number, end: number) {
    this.leaveOut(end);
  }

  ondeclaration(_start: number, end: number) {
    this.leaveOut(end);
  }

  onprocessinginstruction(_start: number, end: number) {
    this.leaveOut(end);
  }

  /** What is left, such as a tag that does not end, is text. */
  onend() {
    this.addText(this.html.length);
  }

  // Not called: references are replaced later, by `readReferences`, which leaves a lone `&` as it is.
  ontextentity() {}
  onattribentity() {}

  /** Begin a tag at its last `<`: if there are several, what stands before the last is text. */
  private begin(start: number, end: number) {
    const last = this.html.lastIndexOf('<', end - 1);
    this.tagStart = Math.max(start, last);
    this.attributes = null;
  }

  private addTag(kind: HtmlTag['kind'], written: string, start: number, end: number) {
    const name = written.toLowerCase();
    this.addText(start);
    this.done = end;
    this.unseen = kind === 'open' && UNSEEN.has(name);
    if (!UNSEEN.has(name)) this.tokens.push({ kind, name, attributes: this.attributes ?? NONE, start, end });
  }

  private leaveOut(end: number) {
    this.addText(this.textEnd);
    this.done = end + 1;
  }

  private addText(end: number) {
    if (end <= this.done || this.unseen) return;
    const value = readReferences(this.html.slice(this.done, end));
    this.tokens.push({ kind: 'text', value, start: this.done, end });
    this.done = end;
  }
}
