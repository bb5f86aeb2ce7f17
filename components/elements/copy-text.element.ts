import { copyToClipboard } from '#components/dom/copy-to-clipboard.ts';
import { permanentAddress } from '#components/dom/permanent-address.ts';
import { Enhancement } from './enhancement.ts';
import { isPlainClick } from '#components/dom/is-plain-click.ts';
import { showToast } from './toast.ts';

const SECONDS = 5;

/** A button, or a link to an anchor, that copies the page's canonical address, at a moment of its video if asked, or the text of another element. */
export class CopyText extends Enhancement {
  protected override enhance(signal: AbortSignal): void {
    const control = this.querySelector<HTMLElement>('button, a');
    control?.addEventListener(
      'click',
      (event) => {
        if (isPlainClick(event)) void this.#copy(control);
      },
      { signal },
    );
  }

  async #copy(control: HTMLElement): Promise<void> {
    const source = document.getElementById(this.getAttribute('of') ?? '');
    const text = source
      ? source.textContent
      : permanentAddress(this.getAttribute('anchor') ?? '', this.getAttribute('moment'));
    if (await copyToClipboard(text)) {
      this.#confirm(control);
      showToast(this.getAttribute('said') ?? 'Copied');
    } else if (source) {
      getSelection()?.selectAllChildren(source);
      showToast('This browser does not let a page copy. The text is selected: copy it from there.');
    } else {
      showToast('This browser does not let a page copy. The address bar has the link.');
    }
  }

  /** Show “Copied” on the control as long as the toast is there, without a change of its width. */
  #confirm(control: HTMLElement): void {
    const label = control.querySelector('[data-label]');
    if (!label || control.dataset['done'] !== undefined) return;
    const before = label.textContent;
    control.style.minWidth = `${control.offsetWidth}px`;
    control.dataset['done'] = '';
    label.textContent = 'Copied';
    setTimeout(() => {
      delete control.dataset['done'];
      label.textContent = before;
      control.style.minWidth = '';
    }, SECONDS * 1000);
  }
}
