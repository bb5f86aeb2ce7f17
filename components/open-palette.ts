import { say } from './toast.ts';

/** Open the palette, which is loaded with the search when it is first asked for. What is typed until then is not lost. */
export async function openPalette(): Promise<void> {
  const typed = collectTyping();
  try {
    const { commandPalette } = await import('./command-palette.element.ts');
    commandPalette().open(typed());
  } catch {
    typed();
    say('This could not be loaded. Are you offline?');
  }
}

/** Take what is typed from now on; the function returned ends it and gives the text. */
function collectTyping(): () => string {
  let text = '';
  const take = (event: KeyboardEvent) => {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    text += event.key;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', take, { capture: true });
  return () => {
    window.removeEventListener('keydown', take, { capture: true });
    return text;
  };
}
