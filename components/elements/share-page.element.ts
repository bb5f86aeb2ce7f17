import { permanentAddress } from '#components/dom/permanent-address.ts';
import { Enhancement } from './enhancement.ts';
import { showToast } from './toast.ts';

/** The button that opens the device's share sheet; hidden in browsers without one. */
export class SharePage extends Enhancement {
  protected override enhance(signal: AbortSignal): void {
    this.hidden = typeof navigator.share !== 'function';
    this.querySelector('button')?.addEventListener('click', () => void share(), { signal });
  }
}

async function share(): Promise<void> {
  const title = document.querySelector('h1')?.textContent ?? document.title;
  try {
    await navigator.share({ title, url: permanentAddress() });
  } catch (error) {
    // The reader closed the share sheet.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    showToast('Sharing did not work here. Copy the link instead.');
  }
}
