import { xmlText } from './xml-text.ts';

/** An element that is being written: what `add` and `addText` are given. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Write an XML document. `build` gets the document and fills it with `add`; every text is escaped. */
export const formatXml = (build: (document: XmlElement) => void): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${built(build)
    .map((child) => `${indented(child, '')}\n`)
    .join('')}`;

/** Write a piece of HTML in the same way. Characters that XML forbids are removed here too, as HTML forbids them as well. */
export const formatHtml = (build: (root: XmlElement) => void): string => built(build).map(inOneLine).join('');

function built(build: (root: XmlElement) => void) {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  build(root);
  return root.children;
}

/** Append an element with attributes and text to `parent`, and return it. */
export function add(
  parent: XmlElement,
  name: string,
  attributes: Record<string, string>,
  text = '',
): XmlElement {
  const element: XmlElement = { name, attributes, children: [] };
  parent.children.push(element);
  return addText(element, text);
}

/** Append a text to `parent`, and return that. */
export function addText(parent: XmlElement, text: string): XmlElement {
  if (text !== '') parent.children.push(text);
  return parent;
}

/** An element with each that it holds on a line of its own; one that holds text is one line. */
function indented(child: XmlElement | string, indent: string): string {
  if (typeof child === 'string') return `${indent}${escape(child)}`;
  const { name, children } = child;
  if (children.length === 0) return `${indent}<${startOf(child)}/>`;
  if (children.some((inner) => typeof inner === 'string')) return `${indent}${inOneLine(child)}`;
  const lines = children.map((inner) => `${indented(inner, `${indent}  `)}\n`);
  return `${indent}<${startOf(child)}>\n${lines.join('')}${indent}</${name}>`;
}

function inOneLine(child: XmlElement | string): string {
  if (typeof child === 'string') return escape(child);
  return `<${startOf(child)}>${child.children.map(inOneLine).join('')}</${child.name}>`;
}

const startOf = ({ name, attributes }: XmlElement) =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeQuoted(value)}"`)].join(' ');

const CODES: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt' };

const escape = (text: string) => xmlText(text).replaceAll(/[&<>]/g, (sign) => `&${CODES[sign]};`);

/** A text that may stand between tags and between double quotes. */
export const escapeQuoted = (text: string) => escape(text).replaceAll('"', '&quot;');
