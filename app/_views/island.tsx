import { SessionBrowser, type SessionBrowserProps } from '#components/sessions/session-browser.client.tsx';
import { DataScript } from './data-script.tsx';
// What is loaded behind the first answer has its style on the page: no script adds any.
import '#components/sessions/search/name-found.module.css';

/** The session browser as HTML, and its data as JSON beside it, from which session-browser.entry.tsx hydrates it. */
export function Island({ front, ...props }: SessionBrowserProps) {
  return (
    <>
      <div data-island="">
        <SessionBrowser {...props} front={front} />
      </div>
      <DataScript type="application/json" id="session-browser-data" data={props} />
    </>
  );
}
