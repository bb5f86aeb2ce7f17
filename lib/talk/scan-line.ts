import { readReferences, referenceAt } from '#lib/source/character-references.ts';
import { readAttributes } from '#lib/source/html.ts';
import { inlineLinks, type InlineLink } from './inline-links.ts';

/** A piece of a line: the source `[from, to)` and its text `value`, or `null` if the text is the source itself. */
export interface Piece {
  from: number;
  to: number;
  value: string | null;
}

/** A link over the pieces `[first, end)`. */
export interface PieceLink {
  first: number;
  end: number;
  url: string;
}

const MARKER = /^\s*(?:>\s?)*(?:(?:[-*+•‣◦]|\d{1,4}[.)]|#{1,6})\s+)?(?:\[[ xX]\]\s+)?/;
const MARKS = /[\\&<`[\]!]|[*_~]+/g;
const MARKS_AND_ADDRESSES =
  /[\\&<`[\]!]|[*_~]+|https?:\/\/|(?<![\w./-])(?:(?:www\.|m\.)?youtube\.com|youtu\.be)\//gi;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const ADDRESS = /[^\s<>|]+/y;
const ADDRESS_TAIL = /[.,;:!?'"*_~\]]+$/;
const AUTOLINK = /<(https?:\/\/[^\s<>]*)>/iy;
const TAG = /<(\/?)([a-z][a-z\d]*)(?:\s([^<>]{0,2000}))?\/?>/iy;
const BREAKING_TAG = /^(?:br|td|th|tr|li|p|div)$/i;

/**
 * Split a line of Markdown into the pieces of its text and its links, in one pass and in linear time. Knows only what
 * occurs in entries (markers, links, images, autolinks, `<a>`, emphasis, code, escapes, character references) and keeps
 * everything else as it is; whole documents need a real Markdown parser.
 */
export function scanLine(line: string): { pieces: Piece[]; links: PieceLink[] } {
  const scanner = new Scanner(line);
  scanner.run();
  return scanner;
}

class Scanner {
  readonly pieces: Piece[] = [];
  readonly links: PieceLink[] = [];
  private at: number;
  private readonly inline: ReadonlyMap<number, InlineLink>;
  /** Links whose text is being read, by the offset of their closing bracket. */
  private readonly open = new Map<number, { link: PieceLink; next: number }>();
  private anchor: PieceLink | null = null;
  /** Pieces that may open emphasis, by their characters. */
  private readonly emphasis = new Map<string, Piece[]>();
  private readonly lastTick: number;
  private readonly special: RegExp;

  private readonly line: string;

  constructor(line: string) {
    this.line = line;
    this.at = MARKER.exec(line)?.[0].length ?? 0;
    this.inline = line.includes('](') ? inlineLinks(line) : new Map<number, InlineLink>();
    this.lastTick = line.lastIndexOf('`');
    // Looking for bare addresses doubles the time, and most titles have none.
    this.special = /http|youtu/i.test(line) ? MARKS_AND_ADDRESSES : MARKS;
  }

  run() {
    while (this.at < this.line.length) {
      const special = matchAt(this.special, this.line, this.at);
      this.show(special ? special.index : this.line.length);
      if (special) this.readSpecial(special[0]);
    }
    for (const { link } of this.open.values()) link.end = this.pieces.length;
    if (this.anchor) this.anchor.end = this.pieces.length;
  }

  private readSpecial(mark: string) {
    const start = this.at;
    switch (mark.charAt(0)) {
      case '\\':
        if (PUNCTUATION.test(this.line.charAt(start + 1)))
          this.replace(start + 2, this.line.charAt(start + 1));
        break;
      case '&': {
        const reference = referenceAt(this.line, start);
        if (reference) this.replace(reference.end, reference.value);
        break;
      }
      case '<':
        this.readTag();
        break;
      case '`':
        if (start < this.lastTick) this.readCode();
        break;
      case '!':
        this.at = this.inline.get(start + 1)?.next ?? start;
        break;
      case '[':
        this.openLink();
        break;
      case ']':
        this.closeLink();
        break;
      case '*':
      case '_':
      case '~':
        this.readEmphasis(mark);
        break;
      default:
        this.readAddress();
    }
    // A mark without a meaning here is plain text.
    if (this.at === start) this.show(start + mark.length);
  }

  /** Keep the source up to `to` as text. */
  private show(to: number) {
    if (to > this.at) this.pieces.push({ from: this.at, to, value: null });
    this.at = to;
  }

  private replace(to: number, value: string) {
    this.pieces.push({ from: this.at, to, value });
    this.at = to;
  }

  private openLink() {
    const found = this.inline.get(this.at);
    if (!found) return;
    const link = { first: this.pieces.length, end: this.pieces.length, url: found.url };
    this.links.push(link);
    this.open.set(found.close, { link, next: found.next });
    this.at += 1;
  }

  private closeLink() {
    const closed = this.open.get(this.at);
    if (!closed) return;
    closed.link.end = this.pieces.length;
    this.open.delete(this.at);
    this.at = closed.next;
  }

  private readTag() {
    const autolink = matchAt(AUTOLINK, this.line, this.at);
    if (autolink?.[1]) {
      const end = this.at + autolink[0].length;
      this.at += 1;
      this.pushAddress(end - 1, autolink[1]);
      this.at = end;
      return;
    }
    if (this.line.startsWith('<!--', this.at)) {
      const end = this.line.indexOf('-->', this.at + 4);
      this.at = end < 0 ? this.line.length : end + 3;
      return;
    }
    const tag = matchAt(TAG, this.line, this.at);
    if (!tag?.[2]) return;
    const end = this.at + tag[0].length;
    const url = tag[2].toLowerCase() === 'a' ? readAttributes(tag[0]).get('href') : undefined;
    if (tag[1] && this.anchor && /^a$/i.test(tag[2])) {
      this.anchor.end = this.pieces.length;
      this.anchor = null;
    } else if (url) {
      this.anchor = { first: this.pieces.length, end: this.pieces.length, url };
      this.links.push(this.anchor);
    } else if (BREAKING_TAG.test(tag[2])) this.replace(end, ' ');
    this.at = end;
  }

  private readCode() {
    const end = this.line.indexOf('`', this.at + 1);
    this.at += 1;
    this.show(end);
    this.at = end + 1;
  }

  /** Emphasis only around whole words: `Oh Sh*t!` and `snake_case` are text. */
  private readEmphasis(mark: string) {
    const before = this.line.charAt(this.at - 1);
    const after = this.line.charAt(this.at + mark.length);
    this.show(this.at + mark.length);
    const piece = this.pieces.at(-1);
    const openers = this.emphasis.get(mark) ?? [];
    if (!piece || mark.length > 3 || mark === '~') return;
    if (!/\w/.test(after) && /\S/.test(before) && openers.length > 0) {
      const opener = openers.pop();
      if (opener) opener.value = '';
      piece.value = '';
    } else if (!/\w/.test(before) && /\S/.test(after)) {
      openers.push(piece);
      this.emphasis.set(mark, openers);
    }
  }

  private readAddress() {
    const raw = matchAt(ADDRESS, this.line, this.at)?.[0] ?? '';
    // Within the text of a link, an address ends at the closing bracket.
    const close = this.open.size > 0 ? raw.indexOf(']') : -1;
    let address = (close < 0 ? raw : raw.slice(0, close)).replace(ADDRESS_TAIL, '');
    if (address.endsWith(')') && !address.includes('(')) address = address.replace(/\)[).,;:]*$/, '');
    if (address === '') return;
    const url = readReferences(address);
    this.pushAddress(this.at + address.length, /^http/i.test(url) ? url : `https://${url}`);
  }

  private pushAddress(to: number, url: string) {
    if (this.open.size === 0 && !this.anchor) {
      this.links.push({ first: this.pieces.length, end: this.pieces.length + 1, url });
    }
    this.show(to);
  }
}

function matchAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
