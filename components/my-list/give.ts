import { copyToClipboard } from '#components/dom/copy-to-clipboard.ts';
import { showToast } from '#components/elements/toast.ts';

/** Give the reader a file. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Copy a text, and say whether it worked. */
export async function copy(text: string, what: string): Promise<void> {
  const done = await copyToClipboard(text);
  showToast(done ? `${what} copied` : 'This browser does not let a page copy.');
}
