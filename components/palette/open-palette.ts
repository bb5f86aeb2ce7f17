import { showToast } from '#components/elements/toast.ts';

/**
 * Open the palette, which is loaded with the search when it is first asked for. What is typed until then is not lost, and
 * Esc takes the wish back.
 */
export async function openPalette(): Promise<void> {
  const typing = collectTyping();
  try {
    const { commandPalette } = await import('./command-palette.element.ts');
    const typed = typing.end();
    if (typed !== null) commandPalette().open(typed);
  } catch {
    if (typing.end() !== null) showToast('This could not be loaded. Are you offline?');
  }
}

/** Take what is typed from now on. `end` ends it and gives the text; `null` where Esc was pressed. */
function collectTyping() {
  const until = new AbortController();
  let text: string | null = '';
  const take = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    if (isComposing || ctrlKey || metaKey || altKey) return;
    if (key === 'Escape') {
      text = null;
      until.abort();
    } else if (key.length === 1) text += key;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', take, { capture: true, signal: until.signal });
  return {
    end(): string | null {
      until.abort();
      return text;
    },
  };
}
