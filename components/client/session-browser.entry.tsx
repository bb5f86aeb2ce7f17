import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import {
  FRONT,
  SessionBrowser,
  type SessionBrowserProps,
} from '#components/sessions/session-browser.client.tsx';
import { ErrorBoundary } from '#components/ui/error-boundary.tsx';

// The script of pages with a session browser: hydrates what the server rendered, from the data beside it.

const island = document.querySelector('[data-island]');
const data = document.querySelector('#session-browser-data');
if (island && data?.textContent) {
  const props: SessionBrowserProps = JSON.parse(data.textContent);
  // As a transition, in slices, so that scrolling and key presses meanwhile need not wait for all of it.
  startTransition(() => {
    hydrateRoot(
      island,
      <ErrorBoundary>
        <SessionBrowser {...props} {...(document.getElementById(FRONT) && { front: null })} />
      </ErrorBoundary>,
    );
  });
}
