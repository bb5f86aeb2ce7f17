import { say } from './toast.ts';

/** Open the palette, which is loaded with the search when it is first asked for. */
export async function openPalette(): Promise<void> {
  try {
    const { commandPalette } = await import('./command-palette.element.ts');
    commandPalette().open();
  } catch {
    say('This could not be loaded. Are you offline?');
  }
}
