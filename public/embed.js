// A script for other people's pages: gives each frame of All The Sessions the height of its content. A framed page posts
// its height (components/embed), and this sets it on the frame that posted.
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'all-the-sessions:height' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = String(Math.min(Math.ceil(data.height), 20_000));
  }
});

// Frames that loaded before this script have already posted their height, so ask them again.
const { origin } = new URL(import.meta.url);
for (const frame of document.querySelectorAll(`iframe[src^="${origin}/embed"]`)) {
  frame.contentWindow.postMessage({ type: 'all-the-sessions:ask' }, '*');
}
