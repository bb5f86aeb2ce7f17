// Gives each frame of All The Sessions on a page the height of what it shows.
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'all-the-sessions:height' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = String(Math.min(Math.ceil(data.height), 20_000));
  }
});
