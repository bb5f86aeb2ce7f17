import { create, fragment } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { xmlText } from './xml-text.ts';

/** Write an XML document. `build` gets the document and fills it with `add`; every text is escaped. */
export function formatXml(build: (document: XMLBuilder) => void): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  build(document);
  return `${document.end({ prettyPrint: true })}\n`;
}

/** Write a piece of HTML in the same way. Characters that XML forbids are removed here too, as HTML forbids them as well. */
export function formatHtml(build: (root: XMLBuilder) => void): string {
  const root = fragment();
  build(root);
  return root.toString({ allowEmptyTags: true });
}

/** Append an element with attributes and text to `parent`, and return it. */
export function add(
  parent: XMLBuilder,
  name: string,
  attributes: Record<string, string>,
  text = '',
): XMLBuilder {
  const safe = Object.entries(attributes).map(([key, value]) => [key, escapeAmpersands(value)]);
  return addText(parent.ele(name, Object.fromEntries(safe)), text);
}

/** Append a text to `parent`. */
export const addText = (parent: XMLBuilder, text: string): XMLBuilder =>
  text === '' ? parent : parent.txt(escapeAmpersands(text));

/** xmlbuilder2 does not escape `&name;`, which it takes for an entity. Escaping every `&` first makes it text. */
const escapeAmpersands = (text: string) => xmlText(text).replaceAll('&', '&amp;');
