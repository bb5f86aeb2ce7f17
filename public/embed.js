// Gives each frame of All The Sessions on a page the height of what it shows.
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'all-the-sessions:height' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = String(Math.min(Math.ceil(data.height), 20_000));
  }
});

// Those that were there before this script tell again.
const { origin } = new URL(import.meta.url);
for (const frame of document.querySelectorAll(`iframe[src^="${origin}/embed"]`)) {
  frame.contentWindow.postMessage({ type: 'all-the-sessions:ask' }, '*');
}
