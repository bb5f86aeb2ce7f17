import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import type { Message } from '#lib/catalogue/schema.ts';
import { messageField, offsetsOf, showMessages } from './code-messages.ts';
import { look } from './code-look.ts';

/** An editor in the place of a plain text field. */
export interface CodeView {
  text: () => string;
  /** Put another text in place of all. It can be undone. */
  replace: (text: string) => void;
  /** Mark what messages tell of, each at its place. */
  show: (messages: readonly Message[]) => void;
  /** Select a place, bring it into sight and move the focus there. */
  goTo: (place: NonNullable<Message['place']>) => void;
  focus: () => void;
}

interface CodeViewOptions {
  text: string;
  /** The selection, as offsets. */
  selection: readonly [anchor: number, head: number];
  label: string;
  hint: string;
  /** Is told of every change of the text. */
  onText: (text: string) => void;
}

/**
 * Make an editor within an element. It stands in a shadow tree, where its styles are a constructed style sheet: the policy
 * of our pages allows no `<style>`. Tab is not taken, so that the keyboard can leave it.
 */
export function createCodeView(host: HTMLElement, options: CodeViewOptions): CodeView {
  const { text, selection, label, hint, onText } = options;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  // From outside, the host is what keys are pressed in: shortcuts of single keys would not know that somebody types.
  host.addEventListener('keydown', (event) => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  });
  const clamp = (offset: number) => Math.min(offset, text.length);
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      selection: { anchor: clamp(selection[0]), head: clamp(selection[1]) },
      extensions: [
        lineNumbers(),
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': label,
          tabindex: '0',
          spellcheck: 'false',
          autocapitalize: 'off',
        }),
        placeholder(hint),
        messageField,
        look,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onText(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    replace(next) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: next },
        selection: { anchor: 0 },
        annotations: Transaction.userEvent.of('input.replace'),
      });
    },
    show: (messages) => view.dispatch({ effects: showMessages.of(messages) }),
    goTo(place) {
      const { from, to } = offsetsOf(view.state.doc, place);
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      });
      view.focus();
    },
    focus: () => view.focus(),
  };
}
