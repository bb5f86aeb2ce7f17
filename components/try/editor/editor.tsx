import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { Message } from '#lib/catalogue/schema.ts';
import type { CodeView } from './code-view.ts';
import styles from './editor.module.css';

export const LABEL = 'The text of your report';
export const HINT = 'Paste your report, drop a file, or begin to type';

/** What others may do with the text that is being edited. */
export interface EditorHandle {
  text: () => string;
  replace: (text: string) => void;
  goTo: (place: NonNullable<Message['place']>) => void;
}

interface EditorProps {
  ref: Ref<EditorHandle>;
  /** The messages on `read`, and the text that they are about. */
  messages: readonly Message[];
  read: string;
  onText: (text: string) => void;
  /** Whether the page is used: the editor is loaded then, and a plain field stands there before. */
  isUsed: boolean;
}

/** The text: a plain field until the editor has been loaded, and where it cannot be. */
export function Editor({ ref, messages, read, onText, isUsed }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<CodeView | null>(null);

  useEffect(() => {
    if (!isUsed) return undefined;
    let isGone = false;
    void load(field, host, onText).then((made) => {
      if (!isGone) setView(made);
    });
    return () => {
      isGone = true;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- loaded once; `onText` never changes
  }, [isUsed]);

  useEffect(() => {
    if (view && view.text() === read) view.show(messages);
  }, [view, messages, read]);

  useImperativeHandle(
    ref,
    (): EditorHandle => ({
      text: () => view?.text() ?? field.current?.value ?? '',
      replace(text) {
        if (view) view.replace(text);
        else if (field.current) {
          field.current.value = text;
          onText(text);
        }
      },
      goTo(place) {
        if (view) view.goTo(place);
        else if (field.current) select(field.current, place);
      },
    }),
    [view, onText],
  );

  return (
    <div className={styles.root}>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={LABEL}
        placeholder={HINT}
        spellCheck={false}
        hidden={view !== null}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <div ref={host} className={styles.host} hidden={view === null} />
    </div>
  );
}

/** Load the editor and put it in the place of the field, with its text, its selection and the focus. */
async function load(
  field: { current: HTMLTextAreaElement | null },
  host: { current: HTMLDivElement | null },
  onText: (text: string) => void,
): Promise<CodeView | null> {
  const code = await import('./code-view.ts').catch(() => null);
  const [from, to] = [field.current, host.current];
  if (!code || !from || !to) return null;
  await composed(from);
  const isFocused = document.activeElement === from;
  const { value, selectionStart, selectionEnd, selectionDirection } = from;
  const isBackward = selectionDirection === 'backward';
  // Shown first: a hidden editor cannot take the focus.
  to.hidden = false;
  const view = code.createCodeView(to, {
    text: value,
    selection: isBackward ? [selectionEnd, selectionStart] : [selectionStart, selectionEnd],
    label: LABEL,
    hint: HINT,
    onText,
  });
  from.hidden = true;
  if (isFocused) view.focus();
  return view;
}

/** Resolves once no character is half written, as in Japanese: to take the field away then would lose it. */
const composed = (field: HTMLTextAreaElement) =>
  new Promise<void>((resolve) => {
    if (!isComposing.has(field)) return resolve();
    field.addEventListener('compositionend', () => setTimeout(resolve), { once: true });
  });

const isComposing = new WeakSet<EventTarget>();

/** Follow where characters are being written that take several keys. */
export function followComposition(): void {
  addEventListener('compositionstart', ({ target }) => void (target && isComposing.add(target)));
  addEventListener('compositionend', ({ target }) => void (target && isComposing.delete(target)));
}

function select(field: HTMLTextAreaElement, { start, end }: NonNullable<Message['place']>): void {
  const lines = field.value.split('\n');
  const offsetOf = ({ line, column }: { line: number; column: number }) =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  field.focus();
  field.setSelectionRange(offsetOf(start), offsetOf(end));
}
