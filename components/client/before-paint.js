// What the page must know before anything is painted: whether its list is to be another than the server rendered, …
if (
  /[?&](q|day|kind|track|company|topic|speaker|notes|sponsored|scope|view|sort|column|exact)=/.test(
    location.search,
  )
)
  document.documentElement.dataset.asked = '';
// … whether an answer is to have the room of the cover, …
if (/[?&](q|day|kind|track|company|topic|speaker|notes|sponsored)=.|view=t/.test(location.search))
  document.documentElement.dataset.narrowed = '';
// … and the theme.
try {
  const theme = localStorage.theme;
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
    for (const bar of document.querySelectorAll('[name=theme-color]'))
      bar.media = bar.media.includes(theme) ? 'all' : 'not all';
  }
} catch {}
