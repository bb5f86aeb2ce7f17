import { EditorView } from '@codemirror/view';

const hue = { '--hue': 'var(--sponsored)' };
const danger = { '--hue': 'var(--danger)' };

/** How the editor looks. Colours and faces are the page's, which reach into the shadow tree. */
export const look = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    font: '0.8125rem/1.375rem var(--mono)',
    minHeight: 'var(--editor-height)',
    maxHeight: '75vh',
  },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit', overscrollBehavior: 'auto' },
  '.cm-content': { padding: '0.5rem 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 0.75rem 0 0', overflowWrap: 'anywhere' },
  '.cm-placeholder': { color: 'var(--ink-3)' },
  '.cm-gutters': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink-3)',
    border: '0',
    fontVariantNumeric: 'tabular-nums',
  },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '2.75rem', padding: '0 0.75rem 0 0.375rem' },
  '.cm-gutterElement.told': { color: 'var(--hue)', fontWeight: '700', boxShadow: 'inset 3px 0 0 var(--hue)' },
  '.warning': hue,
  '.error': danger,
  // The caret stands in the space between the lines, wherever the line wraps.
  '.marked': {
    position: 'relative',
    textDecoration: 'underline wavy 1px var(--hue)',
    textUnderlineOffset: '0.25em',
  },
  '.marked::before': {
    content: '"^"',
    position: 'absolute',
    insetInlineStart: '0',
    top: '1.05em',
    color: 'var(--hue)',
    font: '700 0.8125rem/1 var(--mono)',
    pointerEvents: 'none',
  },
  '.message': {
    display: 'grid',
    gridTemplateColumns: '1.125rem minmax(0, 1fr)',
    gap: '0 0.5rem',
    alignItems: 'start',
    // The editor measures what it draws without margins.
    padding: '0.375rem 0.75rem',
    borderBlock: '1px solid var(--paper)',
    background: 'var(--wash)',
    font: '0.8125rem/1.25rem var(--sans)',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
  '.message b': { fontWeight: '600', fontVariantNumeric: 'tabular-nums' },
  '.message svg': {
    width: '1rem',
    height: '1rem',
    marginTop: '0.125rem',
    fill: 'none',
    stroke: 'var(--hue)',
    strokeWidth: '1.5',
    strokeLinejoin: 'round',
  },
});
