import { say } from './toast.ts';

/** Open the list of keys, which is loaded when it is first asked for. */
export async function openKeyboardHelp(): Promise<void> {
  try {
    const { showKeys } = await import('./keyboard-help.dialog.ts');
    showKeys();
  } catch {
    say('This could not be loaded. Are you offline?');
  }
}
