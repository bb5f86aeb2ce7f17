import { RangeSet, StateEffect, StateField, type Text } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  gutterLineClass,
  gutterWidgetClass,
  GutterMarker,
  WidgetType,
} from '@codemirror/view';
import type { Message } from '#lib/catalogue/schema.ts';
import { icons } from '#components/ui/icons.ts';

/** Shows messages in the text in place of those that were shown before. */
export const showMessages = StateEffect.define<readonly Message[]>();

/** Of a text with thousands of messages only the first are drawn in it; the list beside it says how many there are. */
const MOST = 300;

interface Shown {
  decorations: DecorationSet;
  gutter: RangeSet<GutterMarker>;
}

/** The messages in the text: the words underlined, the line number coloured, what is wrong below the line. */
export const messageField = StateField.define<Shown>({
  create: () => ({ decorations: Decoration.none, gutter: RangeSet.empty }),
  update({ decorations, gutter }, { changes, docChanged, effects, newDoc }) {
    const wanted = effects.findLast((effect) => effect.is(showMessages));
    if (wanted?.is(showMessages)) return draw(newDoc, wanted.value);
    return docChanged
      ? { decorations: decorations.map(changes), gutter: gutter.map(changes) }
      : { decorations, gutter };
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ decorations }) => decorations),
    gutterLineClass.from(field, ({ gutter }) => gutter),
    gutterWidgetClass.of((_, widget) => (widget instanceof Words ? GUTTER[widget.message.severity] : null)),
  ],
});

/** The offsets of a place; one that is not in the text any more is moved into it. */
export function offsetsOf(doc: Text, { start, end }: NonNullable<Message['place']>) {
  const offsetOf = (point: { line: number; column: number }) => {
    const line = doc.line(Math.max(1, Math.min(point.line, doc.lines)));
    return Math.min(line.from + Math.max(0, point.column - 1), line.to);
  };
  const from = offsetOf(start);
  return { from, to: Math.max(from, offsetOf(end)) };
}

function draw(doc: Text, messages: readonly Message[]): Shown {
  const decorations = [];
  const gutter = [];
  for (const message of messages.slice(0, MOST)) {
    if (!message.place) continue;
    const { from, to } = offsetsOf(doc, message.place);
    const line = doc.lineAt(from);
    // A place of many lines is underlined in its first alone: the rest of the text stays readable.
    const end = Math.min(Math.max(to, from + 1), line.to);
    if (end > from)
      decorations.push(Decoration.mark({ class: `marked ${message.severity}` }).range(from, end));
    decorations.push(Decoration.line({ class: `told ${message.severity}` }).range(line.from));
    gutter.push(GUTTER[message.severity].range(line.from));
    decorations.push(Decoration.widget({ widget: new Words(message), block: true, side: 1 }).range(line.to));
  }
  return { decorations: Decoration.set(decorations, true), gutter: RangeSet.of(gutter, true) };
}

class Numbered extends GutterMarker {
  override elementClass: string;
  constructor(severity: Message['severity']) {
    super();
    this.elementClass = `told ${severity}`;
  }
}

const GUTTER = { error: new Numbered('error'), warning: new Numbered('warning') };

/** What a message says, below its line. */
class Words extends WidgetType {
  readonly message: Message;
  constructor(message: Message) {
    super();
    this.message = message;
  }

  override eq({ message }: Words) {
    const { reason, place, severity } = this.message;
    return (
      reason === message.reason &&
      severity === message.severity &&
      place?.start.line === message.place?.start.line &&
      place?.start.column === message.place?.start.column
    );
  }

  override toDOM() {
    const { severity, reason, place } = this.message;
    const box = document.createElement('div');
    box.className = `message ${severity}`;
    box.setAttribute('role', 'note');
    const at = document.createElement('b');
    at.textContent = place ? `${place.start.line}:${place.start.column}` : '';
    const words = document.createElement('span');
    words.append(at, ` ${severity === 'error' ? 'Error: ' : ''}${reason}`);
    box.append(iconOf(severity), words);
    return box;
  }

  override ignoreEvent() {
    return false;
  }
}

const SVG = 'http://www.w3.org/2000/svg';

function iconOf(severity: Message['severity']): SVGSVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 20 20');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', severity === 'error' ? icons.close : icons.warning);
  icon.append(path);
  return icon;
}
