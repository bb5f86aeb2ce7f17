try {
  const theme = localStorage.theme;
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
    for (const bar of document.querySelectorAll('[name=theme-color]'))
      bar.media = bar.media.includes(theme) ? 'all' : 'not all';
  }
} catch {}
