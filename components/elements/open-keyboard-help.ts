import { showToast } from './toast.ts';

/** Open the list of keyboard shortcuts, which is loaded on first use. */
export async function openKeyboardHelp(): Promise<void> {
  try {
    const { showKeyboardHelp } = await import('./keyboard-help.dialog.ts');
    showKeyboardHelp();
  } catch {
    showToast('This could not be loaded. Reload the page?');
  }
}
