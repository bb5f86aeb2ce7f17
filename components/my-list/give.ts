import { copyToClipboard } from '#components/dom/copy-to-clipboard.ts';
import { showToast } from '#components/elements/toast.ts';

/** Copy a text, and say whether it worked. */
export async function copy(text: string, what: string): Promise<void> {
  const done = await copyToClipboard(text);
  showToast(done ? `${what} copied` : 'This browser does not let a page copy.');
}
