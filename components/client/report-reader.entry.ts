import { answer } from '#lib/try/answer.ts';
import type { ToReader } from '#lib/try/messages.ts';

// The worker that reads the texts of /try. It is served with a policy that lets it ask for nothing (build/headers.ts).

self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage(answer(data));
});
