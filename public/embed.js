// A script for other people's pages: gives each frame of All The Sessions the height of its content. A framed page posts
// its height (components/embed), and this sets it on the frame that posted. A talk's card gets all that it needs; the list
// of a conference, which may be very long, never more than the page's author gave it.
const given = new WeakMap();

addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'all-the-sessions:height' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    if (!given.has(frame)) given.set(frame, frame.clientHeight);
    const isCard = new URL(frame.src).pathname.startsWith('/embed/talks/');
    const most = isCard ? 2_000 : given.get(frame);
    frame.height = String(Math.min(Math.ceil(data.height), most));
  }
});

// Frames that loaded before this script have already posted their height, so ask them again.
const { origin } = new URL(import.meta.url);
for (const frame of document.querySelectorAll(`iframe[src^="${origin}/embed"]`)) {
  frame.contentWindow.postMessage({ type: 'all-the-sessions:ask' }, '*');
}
