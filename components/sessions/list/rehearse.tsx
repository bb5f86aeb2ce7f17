import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { HydratedProvider } from '#components/ui/use-hydrated.ts';
import type { Engine } from '#components/sessions/query/search-engine.ts';
import { Ranked } from './session-lists.tsx';
import { type Listing, show } from '#components/sessions/query/listing.ts';
import { emptyQuery } from '#lib/search/query.ts';

/** About as many rows as a window shows. */
const ROWS = 4;

const rehearsed = new WeakSet<Engine>();

/**
 * Search and render a few results before anything is typed, so that the browser has compiled the code by the first
 * keystroke: code that runs for the first time takes half as long again. Each result is rendered and removed within one
 * task, so it is never painted. Returns a function that stops it.
 */
export function rehearse(listing: Listing, engine: Engine): () => void {
  if (rehearsed.has(engine)) return () => {};
  rehearsed.add(engine);
  const stage = document.createElement('div');
  const root = createRoot(stage);
  const [one = '', other = ''] = [listing.rows[0]?.title, listing.rows.at(-1)?.title];
  const texts = [one.slice(0, 1), one.slice(0, 2), other.slice(0, 1)];
  let timer = setTimeout(next);
  function next() {
    const q = texts.shift();
    if (!q) return root.unmount();
    const found = engine(q, false);
    const rows = show(listing, { ...emptyQuery, q }, found).rows.slice(0, ROWS);
    document.querySelector('#sessions')?.prepend(stage);
    flushSync(() => {
      root.render(
        <HydratedProvider value>
          <Ranked rows={rows} found={found} byDayHref="" />
        </HydratedProvider>,
      );
    });
    stage.getBoundingClientRect();
    stage.remove();
    timer = setTimeout(next);
  }
  return () => {
    clearTimeout(timer);
    // React cannot unmount a root while it renders another.
    setTimeout(() => root.unmount());
  };
}
