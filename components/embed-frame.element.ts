import { Enhancement } from './enhancement.ts';

/** What stands in a frame on another page: it tells that page how high it is, now and whenever that changes. */
export class EmbedFrame extends Enhancement {
  protected override enhance(signal: AbortSignal): void {
    if (window.parent === window) return;
    const observer = new ResizeObserver(() => {
      const { bottom } = this.getBoundingClientRect();
      // To whoever holds the frame: the height is no secret.
      window.parent.postMessage({ type: 'all-the-sessions:height', height: bottom + window.scrollY }, '*');
    });
    observer.observe(this);
    signal.addEventListener('abort', () => observer.disconnect());
  }
}
