import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Catalogue, type CatalogueProps } from '#components/sessions/session-browser.client.tsx';
import { Guard } from '#components/ui/error-boundary.tsx';

// What pages with sessions to filter load: it takes over the list that the server rendered, from the data beside it.

const island = document.querySelector('[data-island]');
const data = document.querySelector('#catalogue');
if (island && data?.textContent) {
  const props: CatalogueProps = JSON.parse(data.textContent);
  // In slices: whoever scrolls or presses something meanwhile does not have to wait for all of it.
  startTransition(() => {
    hydrateRoot(
      island,
      <Guard>
        <Catalogue {...props} />
      </Guard>,
    );
  });
}
