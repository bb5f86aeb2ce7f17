import { showToast } from '#components/elements/toast.ts';

/** Open the palette. It is loaded on first use; what is typed meanwhile goes into its field, and Esc cancels. */
export async function openPalette(): Promise<void> {
  const typing = collectTyping();
  try {
    const { commandPalette } = await import('./command-palette.element.ts');
    const typed = typing.end();
    if (typed !== null) commandPalette().open(typed);
  } catch {
    if (typing.end() !== null) showToast('This could not be loaded. Reload the page?');
  }
}

/** Collect what is typed from now on. `end` stops it and returns the text, or `null` if Esc was pressed. */
function collectTyping() {
  const controller = new AbortController();
  let text: string | null = '';
  const collect = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event;
    if (isComposing || ctrlKey || metaKey || altKey) return;
    if (key === 'Escape') {
      text = null;
      controller.abort();
    } else if (key.length === 1) text += key;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', collect, { capture: true, signal: controller.signal });
  return {
    end(): string | null {
      controller.abort();
      return text;
    },
  };
}
