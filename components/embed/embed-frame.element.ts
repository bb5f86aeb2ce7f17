import { Enhancement } from '#components/elements/enhancement.ts';

/** What stands in a frame on another page: it tells that page how high it is, now and whenever that changes. */
export class EmbedFrame extends Enhancement {
  protected override enhance(signal: AbortSignal): void {
    if (window.parent === window) return;
    const tell = () => {
      const { bottom } = this.getBoundingClientRect();
      // To whoever holds the frame: the height is no secret.
      window.parent.postMessage({ type: 'all-the-sessions:height', height: bottom + window.scrollY }, '*');
    };
    const observer = new ResizeObserver(tell);
    observer.observe(this);
    // The page around may begin to listen later than this was told.
    window.addEventListener('message', ({ source }) => source === window.parent && tell(), { signal });
    signal.addEventListener('abort', () => observer.disconnect());
  }
}
