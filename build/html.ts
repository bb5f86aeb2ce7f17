import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page in the order of the source, with the place of each. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  // A stack of our own: a page may be nested more deeply than functions can call each other.
  const waiting: DefaultTreeAdapterTypes.Node[] = [parse(html, { sourceCodeLocationInfo: true })];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) elements.push(node);
    const parent = 'content' in node ? node.content : node;
    if (!('childNodes' in parent)) continue;
    for (const child of parent.childNodes.toReversed()) waiting.push(child);
  }
  return elements;
}

/** The value of an attribute, `undefined` where the element has none of that name. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

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

/** Puts a text in place of an element; nothing for one that the parser added, since it stands nowhere. */
export function replacing({ sourceCodeLocation: place }: Element, text: string): Edit[] {
  return place ? [{ start: place.startOffset, end: place.endOffset, text }] : [];
}

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
