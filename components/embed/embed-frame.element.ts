import { Enhancement } from '#components/elements/enhancement.ts';

/** The content of an iframe on another site: tells that page its height, at first and whenever it changes. */
export class EmbedFrame extends Enhancement {
  protected override enhance(signal: AbortSignal): void {
    if (window.parent === window) return;
    const sendHeight = () => {
      const { bottom } = this.getBoundingClientRect();
      // To any origin: the height is no secret.
      window.parent.postMessage({ type: 'all-the-sessions:height', height: bottom + window.scrollY }, '*');
    };
    const observer = new ResizeObserver(sendHeight);
    observer.observe(this);
    // The page around may start to listen only later, and then asks by a message of its own.
    window.addEventListener('message', ({ source }) => source === window.parent && sendHeight(), { signal });
    signal.addEventListener('abort', () => observer.disconnect());
  }
}
