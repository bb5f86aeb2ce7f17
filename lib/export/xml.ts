import { create, fragment } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { xmlText } from './xml-text.ts';

/** An XML document built element by element by `add`, every text escaped. */
export function formatXml(build: (document: XMLBuilder) => void): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  build(document);
  return `${document.end({ prettyPrint: true })}\n`;
}

/** A piece of HTML built in the same way; what XML forbids HTML forbids too. */
export function formatHtml(build: (root: XMLBuilder) => void): string {
  const root = fragment();
  build(root);
  return root.toString({ allowEmptyTags: true });
}

/** Put an element at the end of `parent`, with its attributes and its text; gives the element. */
export function add(
  parent: XMLBuilder,
  name: string,
  attributes: Record<string, string>,
  text = '',
): XMLBuilder {
  const safe = Object.entries(attributes).map(([key, value]) => [key, escapeAmpersands(value)]);
  return addText(parent.ele(name, Object.fromEntries(safe)), text);
}

/** Put a text at the end of `parent`. */
export const addText = (parent: XMLBuilder, text: string): XMLBuilder =>
  text === '' ? parent : parent.txt(escapeAmpersands(text));

/** xmlbuilder2 takes `&name;` in a text for an entity and lets it pass; `&amp;` is the one that is always right. */
const escapeAmpersands = (text: string) => xmlText(text).replaceAll('&', '&amp;');
